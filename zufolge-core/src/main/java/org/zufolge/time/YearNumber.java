package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/** Reads a number as a year: 1998, 1998/99, '68, 44 v. Chr. */
final class YearNumber {
    private static final int FIRST = 1100;
    private static final int LAST = 2199;

    private YearNumber() {}

    /**
     * Reads the year at i.
     *
     * @param cued whether the words before say that it is a year, so that it may be an early one
     */
    static @Nullable Part<Meaning> read(Atoms a, int i, boolean cued) {
        if ((a.is(i, "'") || a.is(i, "’") || a.is(i, "‘")) && a.glued(i + 1) && a.digits(i + 1) == 2) {
            return new Part<>(new Meaning.Exact(Period.year(century(a.number(i + 1)))), i + 2);
        }
        int digits = a.digits(i);
        if (digits == 0 || digits > 4 || partOfNumber(a, i)) {
            return null;
        }
        int year = a.number(i);
        if (a.isAny(i + 1, "v") && a.is(i + 2, ".") && a.isAny(i + 3, "Chr")) {
            return new Part<>(beforeChrist(year), a.is(i + 4, ".") ? i + 5 : i + 4);
        }
        if (a.isAny(i + 1, "n") && a.is(i + 2, ".") && a.isAny(i + 3, "Chr") && year > 0) {
            return new Part<>(new Meaning.Exact(Period.year(year)), a.is(i + 4, ".") ? i + 5 : i + 4);
        }
        boolean christ = a.isAny(i + 2, "Christus", "Christi");
        if (christ && a.isAny(i + 1, "vor", "nach") && year > 0) {
            return a.isAny(i + 1, "vor")
                    ? new Part<>(beforeChrist(year), i + 3)
                    : new Part<>(new Meaning.Exact(Period.year(year)), i + 3);
        }
        if (cued ? digits < 3 || year < 100 || year > LAST : digits != 4 || year < FIRST || year > LAST) {
            return null;
        }
        return spread(a, i, year);
    }

    private static Meaning beforeChrist(int year) {
        // ISO 8601 has a year 0.
        String edtf = year == 1 ? "0000" : String.format("-%04d", year - 1);
        return new Meaning.Literal(String.format("BC%04d", year), edtf);
    }

    /** The year alone, without what a slash adds. */
    static int plain(Atoms a, int i) {
        int year = a.digits(i) == 4 ? a.number(i) : -1;
        return year < FIRST || year > LAST || partOfNumber(a, i) ? -1 : year;
    }

    private static Part<Meaning> spread(Atoms a, int i, int year) {
        boolean slash = a.gluedMark(i + 1, "/") && (a.digits(i + 2) == 2 || a.digits(i + 2) == 4);
        boolean dash = a.dash(i + 1) && a.glued(i + 1) && a.glued(i + 2) && a.digits(i + 2) == 2;
        if (slash || dash) {
            int second = a.number(i + 2);
            int last = a.digits(i + 2) == 4 ? second : year / 100 * 100 + second + (second < year % 100 ? 100 : 0);
            if (last > year && last < year + (dash ? 30 : 3)) {
                return new Part<>(new Meaning.Spread(Period.year(year), Period.year(last)), i + 3);
            }
        }
        return new Part<>(new Meaning.Exact(Period.year(year)), i + 1);
    }

    /** The year that two digits after an apostrophe stand for: one of this century up to 29. */
    private static int century(int two) {
        return two < 30 ? 2000 + two : 1900 + two;
    }

    private static boolean partOfNumber(Atoms a, int i) {
        boolean before = a.glued(i) && a.digits(i - 2) > 0 && a.glued(i - 1) && joins(a.form(i - 1));
        boolean after = a.glued(i + 1) && a.glued(i + 2) && a.digits(i + 2) > 0 && joins(a.form(i + 1));
        return before || after;
    }

    private static boolean joins(String mark) {
        return mark.length() == 1 && ".,:".contains(mark);
    }
}
