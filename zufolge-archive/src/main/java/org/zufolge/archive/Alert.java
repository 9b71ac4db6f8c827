package org.zufolge.archive;

/**
 * A saved search that is to find what is new.
 *
 * @param name names it
 * @param query what it looks for
 * @param target where to send what it finds, in the words of whoever sends it; the archive does not look into it
 */
public record Alert(String name, Query query, String target) {}
