package org.zufolge.server.page;

import org.jspecify.annotations.Nullable;
import org.zufolge.server.Problem;

/**
 * The form that a report is handed in by, as it was filled in.
 *
 * @param text the text
 * @param url or its address
 * @param title its headline
 * @param date its date
 * @param outlet who published it
 * @param problem why it could not be read: a key of words; null where nothing went wrong
 * @param cause the same, exactly
 */
public record ReadForm(
        String text,
        String url,
        String title,
        String date,
        String outlet,
        @Nullable String problem,
        @Nullable Problem cause) {
    /** Nothing filled in. */
    static final ReadForm EMPTY = new ReadForm("", "", "", "", "", null, null);
}
