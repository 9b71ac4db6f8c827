package org.zufolge.cli;

import java.util.List;

/**
 * A document of a gold standard, with what was found in it.
 *
 * @param gold the document
 * @param pairs gold with found
 * @param prediction what was found, in the form of the gold standard: a line of JSON in UTF-8 with its line end; nothing
 *     where the document could not be read
 * @param <P> the pairs
 */
record Scored<P>(GoldLine gold, List<P> pairs, byte[] prediction) {}
