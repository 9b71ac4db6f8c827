package org.zufolge.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param key its key
 * @param day its day
 * @param outlet who published it, if that is known
 * @param headline its headline, if it has one
 * @param story the id of its story
 */
public record ReportLine(
        String key,
        LocalDate day,
        @Nullable String outlet,
        @Nullable String headline,
        String story) {}
