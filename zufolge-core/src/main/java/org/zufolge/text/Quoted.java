package org.zufolge.text;

/**
 * A pair of quotation marks and what stands between them.
 *
 * @param open index of the token that is the opening mark
 * @param close index of the token that is the closing mark, or of the last token before the end of the paragraph where
 *     the mark is missing
 * @param depth 0 for an outermost pair, 1 for a pair within it, …
 * @param closed whether the closing mark stands in the text
 */
public record Quoted(int open, int close, int depth, boolean closed) {}
