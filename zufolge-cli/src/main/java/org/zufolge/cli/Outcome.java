package org.zufolge.cli;

import org.jspecify.annotations.Nullable;

/**
 * What became of a line of an input.
 *
 * @param line its number in the input, from 1
 * @param result what was made of it; null for an empty line, and where nothing could be made of it
 * @param problem what went wrong; null for nothing
 * @param <T> what is made of a line
 */
record Outcome<T>(long line, @Nullable T result, @Nullable String problem) {}
