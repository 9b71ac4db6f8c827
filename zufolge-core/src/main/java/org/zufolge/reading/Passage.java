package org.zufolge.reading;

import java.util.List;

/**
 * Words of the report: where they stand and what they are. A passage can have gaps, as a reporting clause has that
 * stands around what is said; it can be empty, where a statement has no such part.
 *
 * @param spans where the words stand, in order, none overlapping another
 * @param text the words, a gap shown as {@code " … "}
 */
public record Passage(List<Span> spans, String text) {
    /** No words at all. */
    public static final Passage NONE = new Passage(List.of(), "");

    public Passage {
        spans = List.copyOf(spans);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The words. */
    @Override
    public String toString() {
        return text;
    }
}
