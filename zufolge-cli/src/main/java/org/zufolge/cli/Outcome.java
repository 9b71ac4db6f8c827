package org.zufolge.cli;

import org.jspecify.annotations.Nullable;

/**
 * What became of a line of a batch.
 *
 * @param line its number in the input, from 1
 * @param reading the reading in UTF-8 with its line end; nothing for a failure or an empty line
 * @param problem why it could not be read; null for none
 * @param statements how many statements were found
 * @param tokens how many tokens the report has
 */
record Outcome(long line, byte[] reading, @Nullable String problem, int statements, int tokens) {}
