package org.zufolge.server.desk;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants read: a text or the address of one.
 *
 * @param text the text; null where there is an address
 * @param url the address of a page; null where there is a text
 * @param title its headline, if it is not in it
 * @param date when it was published, as EDTF: {@code 2026-11-24}, {@code 2026-11}
 * @param outlet who published it
 */
public record Submission(
        @Nullable String text,
        @Nullable String url,
        @Nullable String title,
        @Nullable String date,
        @Nullable String outlet) {}
