package org.zufolge.text;

import org.zufolge.reading.Span;

/**
 * From the chars of a text to its code points. In a text without surrogate pairs, as nearly every report is, the two
 * are the same.
 */
public final class CodePoints {
    private final String text;
    private final int @org.jspecify.annotations.Nullable [] before;

    private CodePoints(String text, int @org.jspecify.annotations.Nullable [] before) {
        this.text = text;
        this.before = before;
    }

    /** The mapping of one text. */
    public static CodePoints of(String text) {
        int n = text.length();
        int points = text.codePointCount(0, n);
        if (points == n) {
            return new CodePoints(text, null);
        }
        int[] before = new int[n + 1];
        int count = 0;
        for (int i = 0; i < n; i++) {
            before[i] = count;
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < n
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair) {
                count++;
            }
        }
        before[n] = count;
        return new CodePoints(text, before);
    }

    /** The code points between two chars. */
    public Span span(int begin, int end) {
        return before == null ? new Span(begin, end) : new Span(before[begin], before[end]);
    }

    /** The text between two chars. */
    public String text(int begin, int end) {
        return text.substring(begin, end);
    }
}
