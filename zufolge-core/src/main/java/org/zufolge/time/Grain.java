package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/** How long a stretch of the calendar is. */
enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM;

    /** The grain of a unit as the word list writes it, or null if it is of the clock. */
    static @Nullable Grain of(String unit) {
        return switch (unit) {
            case "D" -> DAY;
            case "WE" -> WEEKEND;
            case "W" -> WEEK;
            case "M" -> MONTH;
            case "Q" -> QUARTER;
            case "Y" -> YEAR;
            case "DE" -> DECADE;
            case "CE" -> CENTURY;
            case "ML" -> MILLENNIUM;
            default -> null;
        };
    }
}
