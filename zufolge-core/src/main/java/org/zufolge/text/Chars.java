package org.zufolge.text;

/** What chars and code points are to a text. */
final class Chars {
    /** Nearly every char of a text is before it, and told apart at once. */
    private static final int FIRST_NOT_ASCII = 0x80;

    private static final int FIRST_REGIONAL = 0x1F1E6;
    private static final int LAST_REGIONAL = 0x1F1FF;

    private Chars() {}

    /** Whether it parts tokens, of whatever width it is: also one that keeps a line together, or has no width. */
    static boolean isSpace(int c) {
        if (c < FIRST_NOT_ASCII) {
            return c <= ' ' && Character.isWhitespace(c);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u0085';
    }

    /** Whether it ends a line; of {@code \r\n} only the second does. */
    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Whether it can open or close a quotation. */
    static boolean isQuote(int c) {
        return switch (c) {
            case '"', '„', '“', '”', '»', '«', '›', '‹', '‚', '‘', '’', '`', '´', '\'', '‟', '‛', '＂' -> true;
            default -> false;
        };
    }

    /** Whether it stands for a letter left out: {@code geht's}, {@code L’Équipe}. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '′';
    }

    /** Whether it joins the parts of a compound. */
    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** Whether it is a letter; of one outside the basic plane only its code point is. */
    static boolean isLetter(char c) {
        return c < FIRST_NOT_ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    /** Whether it is part of a word: a letter, a digit, a mark above it, or a place where it may be parted. */
    static boolean isWord(int c) {
        if (c < FIRST_NOT_ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        if (Character.isLetterOrDigit(c) || isInvisible(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether it stands within a word and is no part of its form: a soft hyphen, a joiner. */
    static boolean isInvisible(int c) {
        return c == '\u00AD' || c == '\u200C' || c == '\u2060';
    }

    /** Whether a flag is made of it and another. */
    static boolean isRegional(int c) {
        return c >= FIRST_REGIONAL && c <= LAST_REGIONAL;
    }

    /** Whether it changes the symbol before it: a skin tone, a frame, the form of an emoji. */
    static boolean changesSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.MODIFIER_SYMBOL && c > Character.MAX_VALUE
                || c >= 0xFE00 && c <= 0xFE0F;
    }
}
