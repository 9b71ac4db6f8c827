package org.zufolge.formats;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Span;

/** A text that is cut by code points: made once in time linear in the text, then each cut costs its own length. */
public final class CodePointText {
    private static final int[] ONE_CHAR_EACH = {};

    private final String text;
    private final int length;
    /** Where each code point begins in the text, and the text's end; empty where every code point is one char. */
    private final int[] begins;

    /** A text to cut. */
    public CodePointText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.begins = length == text.length() ? ONE_CHAR_EACH : begins(text, length);
    }

    private static int[] begins(String text, int length) {
        int[] begins = new int[length + 1];
        int at = 0;
        for (int i = 0; i < length; i++) {
            begins[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        begins[length] = at;
        return begins;
    }

    /** How many code points it has. */
    public int length() {
        return length;
    }

    /**
     * The words of a span.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String cut(Span span) {
        return text.substring(charIndex(span.begin()), charIndex(span.end()));
    }

    /**
     * The index in chars of a code point, or of the text's end.
     *
     * @throws IndexOutOfBoundsException if it lies beyond the text
     */
    public int charIndex(int codePoint) {
        Objects.checkIndex(codePoint, length + 1);
        return begins == ONE_CHAR_EACH ? codePoint : begins[codePoint];
    }

    /**
     * The passage at these spans, a gap shown as {@code " … "}.
     *
     * @throws IndexOutOfBoundsException if a span reaches beyond the text
     */
    public Passage passage(List<Span> spans) {
        return spans.isEmpty()
                ? Passage.NONE
                : new Passage(spans, spans.stream().map(this::cut).collect(joining(" … ")));
    }
}
