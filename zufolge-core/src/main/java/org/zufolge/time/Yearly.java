package org.zufolge.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Something every year has once: a month, a day of a month, a season, a quarter, a half, a feast.
 *
 * @param grain how long it is
 * @param key {@code 05}, {@code 05-08}, {@code SP}, {@code 3} (quarter, half), {@code EASTER-2}, {@code ADVENT+7},
 *     {@code 05-2-7} (the second Sunday in May)
 */
record Yearly(Grain grain, String key) {

    static Yearly month(int month) {
        return new Yearly(Grain.MONTH, two(month));
    }

    static Yearly day(int month, int day) {
        return new Yearly(Grain.DAY, two(month) + "-" + two(day));
    }

    private static String two(int n) {
        return (n < 10 ? "0" : "") + n;
    }

    /** The one of this year. */
    Period in(int year) {
        return switch (grain) {
            case MONTH -> Period.month(year, Integer.parseInt(key));
            case SEASON -> Period.season(year, key);
            case QUARTER -> new Period(grain, LocalDate.of(year, Integer.parseInt(key) * 3 - 2, 1));
            case HALF_YEAR -> new Period(grain, LocalDate.of(year, Integer.parseInt(key) * 6 - 5, 1));
            default -> Period.day(dayIn(year));
        };
    }

    private LocalDate dayIn(int year) {
        if (key.startsWith("EASTER")) {
            return easter(year).plusDays(Integer.parseInt(key.substring(6)));
        }
        if (key.startsWith("ADVENT")) {
            LocalDate christmas = LocalDate.of(year, 12, 25);
            LocalDate first =
                    christmas.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusWeeks(3);
            return first.plusDays(Integer.parseInt(key.substring(6)));
        }
        String[] parts = key.split("-");
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        int n = Integer.parseInt(parts[1]);
        if (parts.length == 3) {
            DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
            return month.with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
        }
        return month.withDayOfMonth(Math.min(n, month.lengthOfMonth()));
    }

    /** Easter Sunday by the Gregorian computus, after "Butcher's Ecclesiastical Calendar", Nature 13, 1876. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** The month it is or lies in by its key, or 0. */
    int monthKey() {
        boolean dated = (grain == Grain.MONTH || grain == Grain.DAY) && Character.isDigit(key.charAt(0));
        return dated ? Integer.parseInt(key.substring(0, 2)) : 0;
    }

    /** Its value where the year is not known: {@code XXXX-05-08}; a movable feast has only {@code XXXX-XX-XX}. */
    String openValue() {
        boolean movable = grain == Grain.DAY && (key.length() != 5 || monthKey() == 0);
        return movable ? "XXXX-XX-XX" : "XXXX" + in(2000).value().substring(4);
    }

    /** The same in EDTF. */
    String openEdtf() {
        return "XXXX"
                + openValue()
                        .substring(4)
                        .replaceAll("^-[A-Z][A-Z0-9]$", in(2000).edtf().substring(4));
    }
}
