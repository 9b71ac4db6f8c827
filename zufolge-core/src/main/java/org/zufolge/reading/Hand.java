package org.zufolge.reading;

/**
 * One hand that a statement passed through.
 *
 * @param entity whose hand it is
 * @param basis the words that say so; empty for the publisher, whose hand the whole report is
 */
public record Hand(Entity entity, Passage basis) {}
