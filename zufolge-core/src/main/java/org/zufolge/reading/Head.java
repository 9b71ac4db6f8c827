package org.zufolge.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report: from its own first lines, or from whoever handed it in.
 *
 * @param outlet who published it
 * @param agency the news agency marked in it, such as {@code dpa}
 * @param dateline the place it was written at, as the text names it
 * @param published when, as an EDTF date: {@code 2023-09} or {@code 2023-09-04}
 * @param headline its headline
 * @param url where it was published
 * @param headings the headline and crossheads within the text
 */
public record Head(
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String dateline,
        @Nullable String published,
        @Nullable String headline,
        @Nullable String url,
        List<Span> headings) {
    public Head {
        headings = List.copyOf(headings);
    }
}
