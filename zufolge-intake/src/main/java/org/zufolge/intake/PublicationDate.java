package org.zufolge.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** When a report was published, as far as it is known: EDTF level 0, a day, a month or a year. */
public final class PublicationDate {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private PublicationDate() {}

    /** Whether it is {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY} and stands in the calendar. */
    public static boolean isOne(String date) {
        if (!SHAPE.matcher(date).matches()) {
            return false;
        }
        try {
            return switch (date.length()) {
                case 10 -> LocalDate.parse(date).getYear() >= 0;
                case 7 -> YearMonth.parse(date).getYear() >= 0;
                default -> true;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }
}
