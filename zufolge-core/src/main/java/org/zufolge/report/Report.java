package org.zufolge.report;

import org.jspecify.annotations.Nullable;

/**
 * One published text, and what whoever hands it in knows about it. What is not given is looked for in the text.
 *
 * <pre>{@code Report.of(text).published("2023-09-04").outlet("Beispielzeitung")}</pre>
 *
 * @param id names the report in outputs; where none is given it is made from the text
 * @param text the whole text, with its line ends
 * @param headline the headline, if it is not in the text
 * @param published the date, EDTF: {@code 2023-09-04}, {@code 2023-09} or {@code 2023}
 * @param outlet who published it
 * @param url where
 * @param language the language of the text as a BCP 47 tag, {@code de} or {@code de-AT}; where none is given it is guessed
 */
public record Report(
        @Nullable String id,
        String text,
        @Nullable String headline,
        @Nullable String published,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String language) {
    /** A report of which only the text is known. */
    public static Report of(String text) {
        return new Report(null, text, null, null, null, null, null);
    }

    public Report id(@Nullable String value) {
        return new Report(value, text, headline, published, outlet, url, language);
    }

    public Report headline(@Nullable String value) {
        return new Report(id, text, value, published, outlet, url, language);
    }

    public Report published(@Nullable String value) {
        return new Report(id, text, headline, value, outlet, url, language);
    }

    public Report outlet(@Nullable String value) {
        return new Report(id, text, headline, published, value, url, language);
    }

    public Report url(@Nullable String value) {
        return new Report(id, text, headline, published, outlet, value, language);
    }

    public Report language(@Nullable String value) {
        return new Report(id, text, headline, published, outlet, url, value);
    }
}
