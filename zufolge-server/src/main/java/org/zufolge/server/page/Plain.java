package org.zufolge.server.page;

import org.jspecify.annotations.Nullable;
import org.zufolge.formats.terminal.Printable;

/** Words of a report as a page may show them: on one line, and without what would turn the writing around. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        return Printable.of(text).strip();
    }

    static @Nullable String ofNullable(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }
}
