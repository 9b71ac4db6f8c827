package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Times of the clock: {@code 20.30 Uhr}, {@code neun Uhr}, {@code um 8:30}, {@code halb neun}; of {@code 14.30-18 Uhr}
 * and {@code 14 und 16 Uhr} each by itself.
 */
final class Clocks implements Construction {
    private static final int LONGEST_LIST = 4;

    /** Minutes of the day, and whether the words give the hour on a dial of twelve. */
    private record Clock(int minutes, boolean words) {}

    @Override
    public @Nullable Found match(Atoms a, int i) {
        Part<Clock> clock = clock(a, i);
        if (clock == null || a.glued(i) && (a.digits(i - 2) > 0 && (a.is(i - 1, ".") || a.is(i - 1, ":")))) {
            return null;
        }
        int to = clock.to();
        if (a.has(to, Sense.CLOCK)) {
            int after = to + 1;
            int minutes = a.number(after, 2, 0, 59);
            boolean whole = clock.value().minutes() % 60 == 0 && minutes >= 0 && a.digits(after) == 2;
            boolean taken = a.is(after + 1, ".") || a.has(after + 1, Sense.CLOCK) || a.has(after + 1, Sense.UNIT);
            int total = clock.value().minutes() + (whole && !taken ? minutes : 0);
            int end = whole && !taken ? after + 1 : after;
            return found(a, i, end, new Clock(total, clock.value().words()));
        }
        if (named(a, i)) {
            return found(a, i, to, clock.value());
        }
        if (a.isAny(i - 1, "um", "gegen", "ab", "bis", "von") && a.is(i + 1, ":") && a.digits(i + 2) == 2) {
            return found(a, i, to, clock.value());
        }
        return listed(a, to) ? found(a, i, to, clock.value()) : null;
    }

    /** Whether others follow, the last with {@code Uhr}. */
    private static boolean listed(Atoms a, int from) {
        int to = from;
        for (int n = 0; n < LONGEST_LIST; n++) {
            int next = Dates.afterConnector(a, to);
            Part<Clock> clock = next == to ? null : clock(a, next);
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

    private static Found found(Atoms a, int from, int to, Clock clock) {
        int minutes = clock.minutes();
        int end = to;
        if (a.has(to, Sense.DAILY)) {
            boolean late = a.isAny(to, "abends", "nachmittags") || a.isAny(to, "nachts") && minutes >= 9 * 60;
            minutes += late && minutes < 12 * 60 ? 12 * 60 : 0;
            end = to + 1;
        } else if (a.isAny(to, "am") && a.isAny(to + 1, "Abend", "Nachmittag") && minutes < 12 * 60) {
            minutes += 12 * 60;
        }
        String time = two(minutes / 60) + ":" + two(minutes % 60);
        return Found.time(from, end, new Meaning.OnTheDay(time));
    }

    private static String two(int n) {
        return (n < 10 ? "0" : "") + n;
    }

    private static boolean named(Atoms a, int i) {
        return (a.has(i, Sense.HALF_HOUR) || a.has(i, Sense.QUARTER_HOUR))
                && a.isAny(i - 1, "um", "gegen", "ab", "bis", "seit", "von", "kurz");
    }

    private static @Nullable Part<Clock> clock(Atoms a, int i) {
        if (a.has(i, Sense.HALF_HOUR)) {
            int hour = a.numberIn(i + 1, Sense.NUMBER, 1, 12);
            return hour < 0 ? null : new Part<>(new Clock(hour * 60 - 30, true), i + 2);
        }
        if (a.has(i, Sense.QUARTER_HOUR)) {
            boolean joined = a.isAny(i + 1, "nach", "vor");
            int hour = a.numberIn(joined ? i + 2 : i + 1, Sense.NUMBER, 1, 12);
            int quarter = a.isAny(i, "Viertel") ? 15 : 45;
            int minutes = hour * 60 + (!joined ? quarter - 60 : a.isAny(i + 1, "nach") ? 15 : -15);
            return hour < 0 ? null : new Part<>(new Clock(minutes, true), joined ? i + 3 : i + 2);
        }
        int hour = a.number(i, 2, 0, 24);
        if (hour >= 0) {
            boolean dotted = (a.gluedMark(i + 1, ".") || a.gluedMark(i + 1, ":")) && a.glued(i + 2);
            int minutes = dotted && a.digits(i + 2) == 2 ? a.number(i + 2, 2, 0, 59) : -1;
            return minutes >= 0
                    ? new Part<>(new Clock(hour * 60 + minutes, false), i + 3)
                    : dotted && a.digits(i + 2) > 0 ? null : new Part<>(new Clock(hour * 60, false), i + 1);
        }
        hour = a.numberIn(i, Sense.NUMBER, 1, 24);
        return hour < 0 ? null : new Part<>(new Clock(hour * 60, true), i + 1);
    }
}
