package org.zufolge.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of the calendar: {@code 4. September 2023}, {@code 04.09.2023}, {@code 4.9.}, {@code Donnerstag, 25. Februar},
 * {@code 2023-09-04}; of a range or list ({@code 10. bis 13. September}) each day by itself.
 */
final class Dates implements Construction {
    /** Days of a list that share one month. */
    private static final int LONGEST_LIST = 6;

    @Override
    public @Nullable Found match(Atoms a, int i) {
        if (a.digits(i) == 4) {
            return iso(a, i);
        }
        Found slashed = slashed(a, i);
        if (slashed != null) {
            return slashed;
        }
        int weekday = weekday(a, i);
        int j = weekday < 0 ? i : weekday + 1;
        if (weekday >= 0) {
            j = a.is(j, ".") && a.has(weekday, Sense.WEEKDAY_SHORT) ? j + 1 : j;
            j = a.is(j, ",") ? j + 1 : j;
        }
        Part<Meaning> day = day(a, a.afterArticle(j));
        if (day == null) {
            return null;
        }
        Meaning meaning = weekday >= 0 && day.value() instanceof Meaning.OfSomeYear some
                ? new Meaning.OnWeekday(a.intValueOr(weekday, Sense.WEEKDAY, Sense.WEEKDAY_SHORT), some)
                : day.value();
        String part = weekday < 0 ? null : a.value(weekday, Sense.WITH_PART);
        return part == null ? Found.date(i, day.to(), meaning) : Found.time(i, day.to(), new Meaning.At(meaning, part));
    }

    /** The weekday before a date, with its adjective ({@code kommenden Montag, den 9. Januar}), or -1. */
    private static int weekday(Atoms a, int i) {
        int j = a.afterArticle(i);
        boolean adjective = a.has(j, Sense.SHIFT) || a.has(j, Sense.THIS) || a.has(j, Sense.DAY_SHIFT);
        int noun = adjective ? j + 1 : j;
        boolean named = a.has(noun, Sense.WEEKDAY) || noun == i && a.has(noun, Sense.WEEKDAY_SHORT);
        return named ? noun : -1;
    }

    /** Reads a day without article and weekday. */
    static @Nullable Part<Meaning> day(Atoms a, int i) {
        int day = a.number(i, 2, 1, 31);
        if (day > 0 && a.gluedMark(i + 1, ".")) {
            Part<Meaning> numeric = numeric(a, i, day);
            return numeric != null ? numeric : written(a, i + 2, day);
        }
        day = a.intValue(i, Sense.ORDINAL);
        if (day > 0 && day <= 31 && a.has(i + 1, Sense.MONTH)) {
            return written(a, i + 1, day);
        }
        return null;
    }

    private static @Nullable Part<Meaning> numeric(Atoms a, int i, int day) {
        int month = a.number(i + 2, 2, 1, 12);
        if (month < 0 || !a.gluedMark(i + 3, ".")) {
            return null;
        }
        int year = a.digits(i + 4) == 4 ? a.number(i + 4, 4, 1000, 2199) : -1;
        int two = a.glued(i + 4) && a.digits(i + 4) == 2 && !a.gluedMark(i + 5, ".") ? a.number(i + 4) : -1;
        if (year < 0 && two >= 0) {
            year = two < 50 ? 2000 + two : 1900 + two;
        }
        if (year > 0) {
            return valid(year, month, day) ? new Part<>(exact(year, month, day), i + 5) : null;
        }
        boolean section = a.glued(i + 4) && a.digits(i + 4) > 0 || a.glued(i) && i > 0 && !a.dash(i - 1);
        boolean clock = a.has(i + 4, Sense.CLOCK);
        // "Platz 1. 2. wurde", "Version 1.2.": a list, a number of another kind
        boolean other = !a.glued(i + 2) && !dated(a, i) || a.has(i - 1, Sense.NUMBER_CUE);
        if (section || clock || other || !valid(2000, month, day)) {
            return null;
        }
        Part<Meaning> end = dayAfter(a, i + 4);
        Meaning meaning = some(a, i, i + 4, Yearly.day(month, day));
        if (end != null && end.value() instanceof Meaning.Exact exact) {
            Period same = Yearly.day(month, day).in(exact.period().begin().getYear());
            meaning =
                    new Meaning.Exact(same.begin().isAfter(exact.period().begin()) ? before(month, day, exact) : same);
        }
        return new Part<>(meaning, i + 4);
    }

    /** The day at the other end of {@code 5.5.–7.5.2013}. */
    private static @Nullable Part<Meaning> dayAfter(Atoms a, int i) {
        int next = a.is(i, ",") ? i : afterConnector(a, i);
        int day = next == i ? -1 : a.number(next, 2, 1, 31);
        return day > 0 && a.gluedMark(next + 1, ".") ? numeric(a, next, day) : null;
    }

    private static Period before(int month, int day, Meaning.Exact end) {
        return Yearly.day(month, day).in(end.period().begin().getYear() - 1);
    }

    /** Whether the word before says that a day follows. */
    private static boolean dated(Atoms a, int i) {
        return a.has(i - 1, Sense.PREPOSITION) || a.has(i - 1, Sense.ARTICLE) || a.is(i - 1, ",") || a.is(i - 1, "(");
    }

    /** {@code 04/09/2023}. */
    private static @Nullable Found slashed(Atoms a, int i) {
        int day = a.digits(i) == 2 ? a.number(i, 2, 1, 31) : -1;
        int month = a.digits(i + 2) == 2 ? a.number(i + 2, 2, 1, 12) : -1;
        int year = a.digits(i + 4) == 4 ? a.number(i + 4, 4, 1900, 2199) : -1;
        boolean slashes = a.gluedMark(i + 1, "/") && a.glued(i + 2) && a.gluedMark(i + 3, "/") && a.glued(i + 4);
        return slashes && day > 0 && month > 0 && year > 0 && valid(year, month, day)
                ? Found.date(i, i + 5, exact(year, month, day))
                : null;
    }

    /** What follows the number of a day: its month, or the rest of the list it stands in. */
    private static @Nullable Part<Meaning> written(Atoms a, int i, int day) {
        int end = i;
        int last = day;
        for (int n = 0; n < LONGEST_LIST && !a.has(end, Sense.MONTH); n++) {
            int next = nextDay(a, end);
            last = a.number(next, 2, 1, 31);
            if (next == end || last < 0 || !a.gluedMark(next + 1, ".")) {
                return null;
            }
            end = next + 2;
            if (a.number(end, 2, 1, 12) > 0 && a.gluedMark(end + 1, ".")) {
                return listed(a, i, day, next);
            }
        }
        int month = a.intValue(end, Sense.MONTH);
        if (month < 0 || !valid(2000, month, day)) {
            return null;
        }
        boolean list = end != i;
        int after = a.gluedMark(end + 1, ".") && a.form(end).length() <= 4 && !full(a.form(end)) ? end + 2 : end + 1;
        Part<Meaning> year = YearPhrase.read(a, after);
        Yearly what = Yearly.day(month, day);
        if (year == null && !list) {
            year = yearOfRange(a, after, month);
        } else if (year != null && !list) {
            return new Part<>(YearPhrase.of(what, year.value()), year.to());
        }
        int to = list ? i : after;
        return new Part<>(year == null ? some(a, i - 2, to, what) : YearPhrase.of(what, year.value()), to);
    }

    /** A day of {@code 5. bis 7.5.2013}, which has the month and year of the last. */
    private static @Nullable Part<Meaning> listed(Atoms a, int to, int day, int last) {
        Part<Meaning> end = numeric(a, last, a.number(last));
        int month = a.number(last + 2);
        if (end == null || !valid(2000, month, day)) {
            return null;
        }
        Yearly what = Yearly.day(month, day);
        boolean exact = end.value() instanceof Meaning.Exact;
        return new Part<>(exact ? YearPhrase.of(what, end.value()) : some(a, to - 2, to, what), to);
    }

    /** The year at the end of {@code 28. Februar bis 3. März 2023}, for its beginning. */
    private static @Nullable Part<Meaning> yearOfRange(Atoms a, int i, int month) {
        int next = nextDay(a, i);
        boolean list = a.is(i, ",") && next == i + 1;
        if (next == i || list || a.number(next, 2, 1, 31) < 0 || !a.gluedMark(next + 1, ".")) {
            return null;
        }
        int other = a.intValue(next + 2, Sense.MONTH);
        Part<Meaning> year = other < 0 ? null : YearPhrase.read(a, next + 3);
        if (year != null && other < month && year.value() instanceof Meaning.Exact exact) {
            return new Part<>(new Meaning.Exact(exact.period().plus(-1)), year.to());
        }
        return year;
    }

    /** The next day of a list or range, without its weekday: {@code , und am Freitag, 6. Dezember}; i if there is none. */
    private static int nextDay(Atoms a, int i) {
        int connector = a.is(i, ",") && a.isAny(i + 1, "und", "bis", "sowie") ? i + 1 : i;
        int next = afterConnector(a, connector);
        if (next == connector) {
            return i;
        }
        if (!a.has(next, Sense.WEEKDAY) && !a.has(next, Sense.WEEKDAY_SHORT)) {
            return next;
        }
        int day = a.is(next + 1, ".") && a.has(next, Sense.WEEKDAY_SHORT) ? next + 2 : next + 1;
        return a.afterArticle(a.is(day, ",") ? day + 1 : day);
    }

    /** The index after {@code bis (zum)}, {@code und}, a comma, slash or dash; i if there is none. */
    static int afterConnector(Atoms a, int i) {
        if (a.isAny(i, "bis")) {
            int j = a.isAny(i + 1, "zum", "einschließlich") ? i + 2 : i + 1;
            return j;
        }
        boolean connector =
                a.isAny(i, "und", "oder", "sowie", "auf", "zum") || a.is(i, ",") || a.is(i, "/") || a.dash(i);
        if (!connector) {
            return i;
        }
        return a.isAny(i + 1, "den", "am", "dem", "der", "vom") ? i + 2 : i + 1;
    }

    private static boolean full(String month) {
        return month.length() > 3 || month.equalsIgnoreCase("Mai");
    }

    /** A day without a year: one that the words before it tell, or the tense. */
    private static Meaning some(Atoms a, int i, int to, Yearly what) {
        return new Meaning.OfSomeYear(what, Cue.pick(a, i, to));
    }

    private static @Nullable Found iso(Atoms a, int i) {
        int year = a.number(i, 4, 1000, 2199);
        int month = a.digits(i + 2) == 2 ? a.number(i + 2, 2, 1, 12) : -1;
        if (year < 0 || month < 0 || !a.gluedMark(i + 1, "-") || !a.glued(i + 2)) {
            return null;
        }
        int day = a.digits(i + 4) == 2 ? a.number(i + 4, 2, 1, 31) : -1;
        if (day > 0 && a.gluedMark(i + 3, "-") && a.glued(i + 4)) {
            return valid(year, month, day) ? Found.date(i, i + 5, exact(year, month, day)) : null;
        }
        boolean longer = a.gluedMark(i + 3, "-");
        // 1998-03 may also be the years 1998 to 2003: a month only where no such years are meant.
        return longer || month > year % 100 && year < 2000
                ? null
                : Found.date(i, i + 3, new Meaning.Exact(Period.month(year, month)));
    }

    private static boolean valid(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static Meaning exact(int year, int month, int day) {
        return new Meaning.Exact(Period.day(LocalDate.of(year, month, day)));
    }
}
