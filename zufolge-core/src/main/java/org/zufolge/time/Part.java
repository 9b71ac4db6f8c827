package org.zufolge.time;

/**
 * A part of an expression that was read.
 *
 * @param value what it says
 * @param to the atom after its last
 */
record Part<T>(T value, int to) {}
