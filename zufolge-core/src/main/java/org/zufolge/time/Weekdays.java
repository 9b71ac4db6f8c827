package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Weekdays and weekends: {@code am Mittwoch}, {@code kommenden Dienstag}, {@code Dienstagabend},
 * {@code Mittwoch vergangener Woche}, {@code Freitag vor einer Woche}, {@code am Wochenende}.
 */
final class Weekdays implements Construction {
    /** Days of a week; Germans also call it eight days. */
    private static final int DAYS = 7;

    private final Forms forms;

    Weekdays(Forms forms) {
        this.forms = forms;
    }

    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        Found weekend = weekend(a, i, j);
        if (weekend != null) {
            return weekend;
        }
        if (a.isAny(i, "des") && a.has(j, Sense.GENITIVE_WEEKDAY)) {
            return Found.date(i, j + 1, weekday(a, i, j + 1, a.intValue(j, Sense.GENITIVE_WEEKDAY)));
        }
        boolean shifted = a.has(j, Sense.SHIFT) || a.has(j, Sense.THIS);
        if (shifted && "W".equals(a.value(j + 1, Sense.UNIT)) && a.has(j + 2, Sense.WEEKDAY)) {
            return ofWeek(a, i, j);
        }
        boolean byDay = a.has(j, Sense.DAY_SHIFT);
        int noun = shifted || byDay ? j + 1 : j;
        int day = a.intValue(noun, Sense.WEEKDAY);
        if (day < 0 || partOfName(a, noun)) {
            return null;
        }
        if (!shifted && !byDay && a.isAny(i - 1, "ein", "einem", "einen", "eines")) {
            return Found.date(i, noun + 1, new Meaning.Vague("XXXX-WXX-" + day));
        }
        // "am heutigen Montag": the weekday is the time, the adjective says which.
        int from = byDay ? noun : i;
        Meaning date = byDay
                ? new Meaning.FromToday(Grain.DAY, a.intValue(j, Sense.DAY_SHIFT))
                : shifted
                        ? new Meaning.Weekday(day, Pick.of(a.intValueOr(j, Sense.SHIFT, Sense.THIS)))
                        : weekday(a, i, noun + 1, day);
        String compound = a.value(noun, Sense.WITH_PART);
        if (compound != null) {
            return Found.time(from, noun + 1, new Meaning.At(date, compound));
        }
        Part<String> part = DayPart.after(a, noun + 1);
        if (part != null) {
            return Found.time(from, part.to(), new Meaning.At(date, part.value()));
        }
        Part<Meaning> week = week(a, noun + 1);
        if (week != null) {
            return Found.date(from, week.to(), new Meaning.WeekdayOf(day, week.value()));
        }
        Part<Meaning> away = weeksAway(a, noun + 1, day);
        return away == null ? Found.date(from, noun + 1, date) : Found.date(from, away.to(), away.value());
    }

    /** {@code letzte Woche Freitag}. */
    private static @Nullable Found ofWeek(Atoms a, int i, int j) {
        Meaning week = new Meaning.FromToday(Grain.WEEK, a.intValueOr(j, Sense.SHIFT, Sense.THIS));
        Meaning day = new Meaning.WeekdayOf(a.intValue(j + 2, Sense.WEEKDAY), week);
        String part = a.value(j + 2, Sense.WITH_PART);
        return part == null ? Found.date(i, j + 3, day) : Found.time(i, j + 3, new Meaning.At(day, part));
    }

    private static Meaning weekday(Atoms a, int from, int to, int day) {
        return new Meaning.Weekday(day, Cue.pick(a, from, to));
    }

    private static @Nullable Found weekend(Atoms a, int i, int j) {
        boolean shifted = a.has(j, Sense.SHIFT) || a.has(j, Sense.THIS);
        int noun = shifted ? j + 1 : j;
        if (!"WE".equals(a.value(noun, Sense.UNIT))) {
            return null;
        }
        if (a.has(noun, Sense.PLURAL)) {
            boolean each = !shifted && a.isAny(i - 1, "an");
            return each ? Found.set(i, noun + 1, "XXXX-WXX-WE") : null;
        }
        Pick pick = shifted
                ? Pick.of(a.intValueOr(j, Sense.SHIFT, Sense.THIS))
                : a.isAny(i - 1, "vom") ? Pick.LATEST : Cue.pick(a, i, noun + 1);
        return Found.date(i, noun + 1, new Meaning.Weekend(pick));
    }

    /** {@code Sonntag-Zeitung}: a weekday glued to another word is part of a name. */
    private static boolean partOfName(Atoms a, int i) {
        boolean after = a.glued(i + 1)
                && a.dash(i + 1)
                && a.glued(i + 2)
                && a.word(i + 2)
                && !a.has(i + 2, Sense.WEEKDAY)
                && !a.has(i + 2, Sense.PART);
        boolean before = a.glued(i) && a.dash(i - 1) && a.glued(i - 1) && !a.has(i - 2, Sense.WEEKDAY);
        return after || before;
    }

    /** The week in {@code Mittwoch vergangener Woche}, {@code Montag der kommenden Woche}. */
    private static @Nullable Part<Meaning> week(Atoms a, int i) {
        int j = a.isAny(i, "in") ? a.afterArticle(i + 1) : a.isAny(i, "der") ? i + 1 : i;
        boolean shifted = a.has(j, Sense.SHIFT) || a.has(j, Sense.THIS);
        if (!shifted || !"W".equals(a.value(j + 1, Sense.UNIT))) {
            return null;
        }
        int shift = a.intValueOr(j, Sense.SHIFT, Sense.THIS);
        return new Part<>(new Meaning.FromToday(Grain.WEEK, shift), j + 2);
    }

    /** {@code Freitag vor einer Woche, Montag in 14 Tagen}. */
    private @Nullable Part<Meaning> weeksAway(Atoms a, int i, int day) {
        boolean ago = a.isAny(i, "vor");
        Quantity quantity = ago || a.isAny(i, "in") ? Quantity.read(a, i + 1, forms) : null;
        String unit = quantity == null ? null : a.value(quantity.to(), Sense.UNIT);
        int count = quantity == null ? 0 : quantity.count();
        int weeks = "W".equals(unit) ? count : "D".equals(unit) ? (count + 1) / DAYS : 0;
        if (quantity == null || weeks == 0 || "D".equals(unit) && count != weeks * DAYS && count != DAYS + 1) {
            return null;
        }
        Meaning from = new Meaning.Weekday(day, ago ? Pick.LATEST : Pick.COMING);
        return new Part<>(new Meaning.WeeksAway(from, ago ? -weeks : weeks), quantity.to() + 1);
    }
}
