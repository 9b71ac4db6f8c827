package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Times of the clock: {@code 20.30 Uhr}, {@code neun Uhr}, {@code um 8:30}, {@code 19 h}, {@code halb neun},
 * {@code fünf vor zwölf}, {@code Mitternacht}; of {@code 14.30-18 Uhr} and {@code 14 und 16 Uhr} each by itself.
 */
final class Clocks implements Construction {
    private static final int LONGEST_LIST = 4;
    private static final int HOUR = 60;
    private static final int NOON = 12 * HOUR;

    /**
     * A reading of the clock.
     *
     * @param minutes of the day
     * @param exact whether it is written with minutes in figures
     */
    private record Clock(int minutes, boolean exact) {}

    @Override
    public @Nullable Found match(Atoms a, int i) {
        if (a.has(i, Sense.MIDNIGHT)) {
            return Found.time(i, i + 1, new Meaning.OnTheDay(Meaning.MIDNIGHT));
        }
        Part<Clock> clock = clock(a, i);
        if (clock == null || a.glued(i) && a.digits(i - 2) > 0 && (a.is(i - 1, ".") || a.is(i - 1, ":"))) {
            return null;
        }
        int to = clock.to();
        // "1:14:95 Minuten" and "2:46 Stunden" are lengths.
        if (a.gluedMark(to, ":") || a.has(to, Sense.UNIT)) {
            return null;
        }
        if (a.has(to, Sense.CLOCK)) {
            int minutes = minutesAfter(a, to + 1, clock.value());
            int end = minutes > 0 ? to + 2 : to + 1;
            return found(a, i, end, clock.value().minutes() + minutes);
        }
        boolean hours = a.has(to, Sense.CLOCK_SHORT) && (clock.value().exact() || preposition(a, i));
        if (hours) {
            return found(a, i, to + 1, clock.value().minutes());
        }
        boolean alone = named(a, i) || clock.value().exact() && alone(a, i, to) || listed(a, i, to);
        return alone ? found(a, i, to, clock.value().minutes()) : null;
    }

    /** The minutes in {@code 20 Uhr 15}, or 0. */
    private static int minutesAfter(Atoms a, int i, Clock clock) {
        int minutes = a.digits(i) == 2 ? a.number(i, 2, 0, HOUR - 1) : -1;
        boolean taken = a.is(i + 1, ".") || a.has(i + 1, Sense.CLOCK) || a.has(i + 1, Sense.UNIT);
        return clock.minutes() % HOUR == 0 && minutes >= 0 && !taken ? minutes : 0;
    }

    /** Whether figures are a time of the clock though no {@code Uhr} follows: {@code um 8:30; 27.2.2005, 18:23}. */
    private static boolean alone(Atoms a, int i, int to) {
        boolean colon = a.is(i + 1, ":");
        if (preposition(a, i) && colon) {
            return true;
        }
        boolean counted = a.has(to, Sense.COUNTED) || a.is(to, "%") || a.is(to, "€") || a.is(to, "$");
        if (a.isAny(i - 1, "um") && !counted) {
            return true;
        }
        boolean day = a.has(i - 2, Sense.WEEKDAY)
                || a.digits(i - 2) == 4
                || a.is(i - 2, ".") && a.digits(i - 3) > 0 && a.digits(i - 3) < 3;
        return colon && a.is(i - 1, ",") && day;
    }

    private static boolean preposition(Atoms a, int i) {
        return a.isAny(i - 1, "um", "gegen", "ab", "bis", "von");
    }

    /** Whether others follow, the last with {@code Uhr}. */
    private static boolean listed(Atoms a, int i, int from) {
        // "Saal 3, 20 Uhr", "Hauptstraße 18, 20 Uhr"
        if (HouseNumbers.at(a, i) || a.is(from, ",") && !preposition(a, i)) {
            return false;
        }
        int to = from;
        for (int n = 0; n < LONGEST_LIST; n++) {
            int next = Dates.afterConnector(a, to);
            Part<Clock> clock =
                    next == to ? null : clock(a, !a.is(to, ",") && preposition(a, next + 1) ? next + 1 : next);
            if (clock == null) {
                return false;
            }
            to = clock.to();
            if (a.has(to, Sense.CLOCK)) {
                return true;
            }
        }
        return false;
    }

    private static Found found(Atoms a, int from, int to, int read) {
        int minutes = read;
        int end = to;
        if (a.has(to, Sense.DAILY)) {
            boolean late = a.isAny(to, "abends", "nachmittags") || a.isAny(to, "nachts") && minutes >= 9 * HOUR;
            minutes += late && minutes < NOON ? NOON : 0;
            end = to + 1;
        } else if (a.has(to, Sense.PART_ADVERB)) {
            end = to + 1;
        } else if (a.isAny(to, "am") && a.isAny(to + 1, "Abend", "Nachmittag") && minutes < NOON) {
            minutes += NOON;
        }
        return Found.time(from, end, new Meaning.OnTheDay(two(minutes / HOUR) + ":" + two(minutes % HOUR)));
    }

    private static String two(int n) {
        return (n < 10 ? "0" : "") + n;
    }

    /** Whether words without {@code Uhr} are a time of the clock: {@code um halb neun, gegen fünf vor zwölf}. */
    private static boolean named(Atoms a, int i) {
        boolean dial = a.has(i, Sense.HALF_HOUR) || a.has(i, Sense.QUARTER_HOUR) || minutesTo(a, i) != null;
        return dial && a.isAny(i - 1, "um", "gegen", "ab", "bis", "seit", "von", "kurz", "vor", "nach", "auf");
    }

    private static @Nullable Part<Clock> clock(Atoms a, int i) {
        if (a.has(i, Sense.HALF_HOUR)) {
            int hour = a.numberIn(i + 1, Sense.NUMBER, 1, 12);
            return hour < 0 ? null : new Part<>(new Clock(hour * HOUR - HOUR / 2, false), i + 2);
        }
        if (a.has(i, Sense.QUARTER_HOUR)) {
            return quarter(a, i);
        }
        Part<Clock> minutesTo = minutesTo(a, i);
        if (minutesTo != null) {
            return minutesTo;
        }
        int hour = a.number(i, 2, 0, 24);
        if (hour >= 0) {
            boolean dotted = (a.gluedMark(i + 1, ".") || a.gluedMark(i + 1, ":")) && a.glued(i + 2);
            int minutes = dotted && a.digits(i + 2) == 2 ? a.number(i + 2, 2, 0, HOUR - 1) : -1;
            return minutes >= 0
                    ? new Part<>(new Clock(hour * HOUR + minutes, true), i + 3)
                    : dotted && a.digits(i + 2) > 0 ? null : new Part<>(new Clock(hour * HOUR, false), i + 1);
        }
        hour = a.numberIn(i, Sense.NUMBER, 1, 24);
        return hour < 0 ? null : new Part<>(new Clock(hour * HOUR, false), i + 1);
    }

    /** {@code Viertel nach acht, drei viertel neun}. */
    private static @Nullable Part<Clock> quarter(Atoms a, int i) {
        boolean joined = a.isAny(i + 1, "nach", "vor");
        int hour = a.numberIn(joined ? i + 2 : i + 1, Sense.NUMBER, 1, 12);
        int quarter = a.isAny(i, "Viertel") ? 15 : 45;
        int minutes = hour * HOUR + (!joined ? quarter - HOUR : a.isAny(i + 1, "nach") ? 15 : -15);
        return hour < 0 ? null : new Part<>(new Clock(minutes, false), joined ? i + 3 : i + 2);
    }

    /** {@code fünf vor zwölf, zehn Minuten nach halb acht}. */
    private static @Nullable Part<Clock> minutesTo(Atoms a, int i) {
        int minutes = a.numberIn(i, Sense.NUMBER, 1, 29);
        int preposition = a.isAny(i + 1, "Minuten", "Minute") ? i + 2 : i + 1;
        if (minutes < 0 || !a.isAny(preposition, "vor", "nach")) {
            return null;
        }
        boolean half = a.has(preposition + 1, Sense.HALF_HOUR);
        int number = half ? preposition + 2 : preposition + 1;
        int hour = a.numberIn(number, Sense.NUMBER, 1, 12);
        if (hour < 0 || a.capital(number + 1)) {
            return null;
        }
        int full = hour * HOUR - (half ? HOUR / 2 : 0);
        return new Part<>(new Clock(full + (a.isAny(preposition, "nach") ? minutes : -minutes), false), number + 1);
    }
}
