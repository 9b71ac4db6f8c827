package org.zufolge.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar that has a name of its own in TIMEX3 and EDTF: a day, an ISO week, a month, a season, ….
 *
 * @param grain how long it is
 * @param begin its first day
 */
record Period(Grain grain, LocalDate begin) {

    static Period day(LocalDate day) {
        return new Period(Grain.DAY, day);
    }

    static Period month(int year, int month) {
        return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    static Period year(int year) {
        return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The 20th century is that of the years written 19.., as in TIMEX3. */
    static Period century(int number) {
        return new Period(Grain.CENTURY, LocalDate.of((number - 1) * 100, 1, 1));
    }

    /** A season by its TIMEX3 name; the winter of a year is the one that begins in it. */
    static Period season(int year, String season) {
        int month = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return new Period(Grain.SEASON, LocalDate.of(year, month, 1));
    }

    /** The stretch of this grain that a day lies in. */
    static Period around(Grain grain, LocalDate day) {
        int year = day.getYear();
        LocalDate begin = switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> season(day.getMonthValue() < 3 ? year - 1 : year, seasonOf(day.getMonthValue())).begin;
            case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case HALF_YEAR -> LocalDate.of(year, day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            case DECADE -> LocalDate.of(year / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of(year / 100 * 100, 1, 1);
            case MILLENNIUM -> LocalDate.of(year / 1000 * 1000, 1, 1);
        };
        return new Period(grain, begin);
    }

    private static String seasonOf(int month) {
        return month < 3 || month == 12 ? "WI" : month < 6 ? "SP" : month < 9 ? "SU" : "FA";
    }

    /** So many of the same grain later. */
    Period plus(int n) {
        return new Period(grain, shift(n));
    }

    private LocalDate shift(int n) {
        return switch (grain) {
            case DAY -> begin.plusDays(n);
            case WEEK, WEEKEND -> begin.plusWeeks(n);
            case MONTH -> begin.plusMonths(n);
            case SEASON, QUARTER -> begin.plusMonths(3L * n);
            case HALF_YEAR -> begin.plusMonths(6L * n);
            case YEAR -> begin.plusYears(n);
            case DECADE -> begin.plusYears(10L * n);
            case CENTURY -> begin.plusYears(100L * n);
            case MILLENNIUM -> begin.plusYears(1000L * n);
        };
    }

    /** Its last day. */
    LocalDate end() {
        return grain == Grain.WEEKEND ? begin.plusDays(1) : shift(1).minusDays(1);
    }

    /** Days from this day to the nearest day of it; 0 if it lies in it. */
    long distance(LocalDate day) {
        if (day.isBefore(begin)) {
            return ChronoUnit.DAYS.between(day, begin);
        }
        return Math.max(0, ChronoUnit.DAYS.between(end(), day));
    }

    /** Its TIMEX3 value. */
    String value() {
        if (grain == Grain.DAY) {
            return begin.toString();
        }
        String y = padded(begin.getYear(), 4);
        return switch (grain) {
            case DAY -> begin.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> y + "-" + padded(begin.getMonthValue(), 2);
            case SEASON -> y + "-" + seasonOf(begin.getMonthValue());
            case QUARTER -> y + "-Q" + (begin.getMonthValue() + 2) / 3;
            case HALF_YEAR -> y + "-H" + (begin.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> y;
            case DECADE -> y.substring(0, 3);
            case CENTURY -> y.substring(0, 2);
            case MILLENNIUM -> y.substring(0, 1);
        };
    }

    private String week() {
        return padded(begin.get(IsoFields.WEEK_BASED_YEAR), 4)
                + "-W"
                + padded(begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() < width ? "0".repeat(width - digits.length()) + digits : digits;
    }

    /** The same in EDTF (ISO 8601-2): seasons, quarters and halves by their codes, weeks as intervals. */
    String edtf() {
        if (grain == Grain.DAY || grain == Grain.MONTH || grain == Grain.YEAR) {
            return value();
        }
        String y = padded(begin.getYear(), 4);
        int month = begin.getMonthValue();
        return switch (grain) {
            case DAY, MONTH, YEAR -> value();
            case WEEK, WEEKEND -> begin + "/" + end();
            case SEASON -> y + "-" + (month == 3 ? 21 : month == 6 ? 22 : month == 9 ? 23 : 24);
            case QUARTER -> y + "-" + (33 + (month - 1) / 3);
            case HALF_YEAR -> y + "-" + (month < 7 ? 40 : 41);
            case DECADE -> y.substring(0, 3) + "X";
            case CENTURY -> y.substring(0, 2) + "XX";
            case MILLENNIUM -> y.substring(0, 1) + "XXX";
        };
    }
}
