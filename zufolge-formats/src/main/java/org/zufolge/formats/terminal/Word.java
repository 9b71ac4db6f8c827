package org.zufolge.formats.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters that stay together on a line.
 *
 * @param text printable
 * @param ink how to show it
 */
public record Word(String text, Ink ink) {
    /** The words of foreign text, split at its white space except for no-break spaces. */
    public static List<Word> of(String text, Ink ink) {
        String printable = Printable.of(text);
        List<Word> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= printable.length(); i++) {
            if (i == printable.length() || Character.isWhitespace(printable.charAt(i))) {
                if (begin >= 0) {
                    words.add(new Word(printable.substring(begin, i), ink));
                }
                begin = -1;
            } else if (begin < 0) {
                begin = i;
            }
        }
        return words;
    }

    /** How many columns it takes. */
    public int columns() {
        return DisplayWidth.of(text);
    }

    /** The same, filled with blanks up to this many columns. */
    public Word padded(int columns) {
        return new Word(text + " ".repeat(Math.max(0, columns - columns())), ink);
    }
}
