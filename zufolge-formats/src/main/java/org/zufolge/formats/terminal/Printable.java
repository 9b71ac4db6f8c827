package org.zufolge.formats.terminal;

/**
 * Text that is safe to send to a terminal. A report is foreign text: a control sequence in it could recolour, retitle or
 * overwrite what the reader sees, and a direction control could turn a "said" into something else.
 */
public final class Printable {
    private static final char REPLACEMENT = '\uFFFD';
    /** U+2400 is the picture of U+0000, and so on. */
    private static final char CONTROL_PICTURES = '\u2400';

    private static final char PICTURE_OF_DELETE = '\u2421';

    private Printable() {}

    /**
     * The text on one line: white space becomes a blank, other controls become their pictures or U+FFFD, and what has no
     * look of its own but changes that of others (direction controls, soft hyphens, tags) goes. The joiners and variation
     * selectors of emoji stay.
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isBreak(c)) {
                out.append(' ');
            } else if (c < 0x20) {
                out.append((char) (CONTROL_PICTURES + c));
            } else if (c == 0x7F) {
                out.append(PICTURE_OF_DELETE);
            } else if (c <= 0x9F && c > 0x7F || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append(REPLACEMENT);
            } else if (!isInvisible(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isBreak(int c) {
        return c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isInvisible(int c) {
        return switch (c) {
            case 0x00AD, // soft hyphen
                    0x061C, // Arabic letter mark
                    0x180E, // Mongolian vowel separator
                    0x200B, // zero width space
                    0x200E, // left-to-right mark
                    0x200F, // right-to-left mark
                    0xFEFF -> true; // byte order mark
            default ->
                c >= 0x202A && c <= 0x202E // embeddings and overrides
                        || c >= 0x2060 && c <= 0x206F // word joiner, invisible operators, isolates
                        || c >= 0xFFF0 && c <= 0xFFFB // interlinear annotation
                        || c >= 0xE0000 && c <= 0xE0FFF; // tags, and selectors that no screen shows
        };
    }
}
