package org.zufolge.cli;

/**
 * How long a text is, in tokens by the simplest rule there is: a run of letters and digits is one, every other visible
 * char is one. For rates only; the engine's own tokens keep abbreviations, hyphens and numbers together, and are a few
 * in a hundred fewer.
 */
final class TokenCount {
    private TokenCount() {}

    static int of(String text) {
        int tokens = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || Character.isLetterOrDigit(c);
            boolean space = !part && (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c));
            tokens += part ? inside ? 0 : 1 : space || Character.isLowSurrogate(c) ? 0 : 1;
            inside = part;
        }
        return tokens;
    }
}
