package org.zufolge.archive;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Reading;
import org.zufolge.stories.Filed;

/** Makes a reading ready to be kept: gives it its key and its day. */
public final class Filing {
    private static final int DAY = "2026-11-24".length();

    private Filing() {}

    /**
     * A reading under its key, on the day it was published.
     *
     * @param today its day where its date is not known to the day
     */
    public static Filed of(Reading reading, LocalDate today) {
        return new Filed(ReportKey.of(reading), day(reading.head().published(), today), reading);
    }

    private static LocalDate day(@Nullable String published, LocalDate today) {
        if (published != null && published.length() >= DAY) {
            try {
                return LocalDate.parse(published.substring(0, DAY));
            } catch (DateTimeParseException e) {
                return today;
            }
        }
        return today;
    }
}
