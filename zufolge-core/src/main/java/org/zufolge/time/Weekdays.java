package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Weekdays and weekends: {@code am Mittwoch}, {@code kommenden Dienstag}, {@code Dienstagabend},
 * {@code Mittwoch vergangener Woche}, {@code in der Nacht zum Sonntag}, {@code am Wochenende}.
 */
final class Weekdays implements Construction {
    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        if ("NI".equals(a.value(j, Sense.PART))) {
            return night(a, i, j);
        }
        if ("WE".equals(a.value(j, Sense.UNIT))) {
            return Found.date(i, j + 1, new Meaning.Weekend(weekendPick(a, i)));
        }
        boolean shifted = a.has(j, Sense.SHIFT) || a.has(j, Sense.THIS);
        boolean byDay = a.has(j, Sense.DAY_SHIFT);
        int noun = shifted || byDay ? j + 1 : j;
        if (shifted && "WE".equals(a.value(noun, Sense.UNIT))) {
            return Found.date(i, noun + 1, new Meaning.Weekend(Pick.of(a.intValueOr(j, Sense.SHIFT, Sense.THIS))));
        }
        int day = a.intValue(noun, Sense.WEEKDAY);
        if (day < 0 || partOfName(a, noun)) {
            return null;
        }
        if (!shifted && !byDay && a.isAny(i - 1, "ein", "einem", "einen", "eines")) {
            return Found.date(i, noun + 1, new Meaning.Vague("XXXX-WXX-" + day));
        }
        Meaning date = byDay
                ? new Meaning.FromToday(Grain.DAY, a.intValue(j, Sense.DAY_SHIFT))
                : new Meaning.Weekday(
                        day, shifted ? Pick.of(a.intValueOr(j, Sense.SHIFT, Sense.THIS)) : Cue.pick(a, i));
        String compound = a.value(noun, Sense.WITH_PART);
        if (compound != null) {
            return Found.time(i, noun + 1, new Meaning.At(date, compound));
        }
        Part<String> part = DayPart.after(a, noun + 1);
        if (part != null) {
            return Found.time(i, part.to(), new Meaning.At(date, part.value()));
        }
        Part<Meaning> week = week(a, noun + 1);
        if (week != null) {
            return Found.date(i, week.to(), new Meaning.WeekdayOf(day, week.value()));
        }
        return Found.date(i, noun + 1, date);
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
        int j = a.isAny(i, "der", "in") ? a.afterArticle(i + 1) : i;
        j = a.isAny(i, "der") ? i + 1 : j;
        boolean shifted = a.has(j, Sense.SHIFT) || a.has(j, Sense.THIS);
        if (!shifted || !"W".equals(a.value(j + 1, Sense.UNIT))) {
            return null;
        }
        int shift = a.intValueOr(j, Sense.SHIFT, Sense.THIS);
        return new Part<>(new Meaning.FromToday(Grain.WEEK, shift), j + 2);
    }

    private static Pick weekendPick(Atoms a, int i) {
        return a.isAny(i - 1, "vom") ? Pick.LATEST : Cue.pick(a, i);
    }

    /** {@code Nacht zum Sonntag, Nacht auf den 5. Mai}. */
    private @Nullable Found night(Atoms a, int i, int j) {
        if (a.isAny(j + 1, "von", "vom") && a.has(j + 2, Sense.WEEKDAY) && a.isAny(j + 3, "auf", "zum")) {
            int to = a.afterArticle(j + 4);
            Meaning first = new Meaning.Weekday(a.intValue(j + 2, Sense.WEEKDAY), Cue.pick(a, i));
            return a.has(to, Sense.WEEKDAY) ? Found.time(i, to + 1, new Meaning.At(first, "NI")) : null;
        }
        if (!a.isAny(j + 1, "zum", "auf")) {
            return null;
        }
        int day = a.afterArticle(j + 2);
        if (a.has(day, Sense.WEEKDAY) && !a.has(day, Sense.WITH_PART)) {
            Part<Meaning> date = a.is(day + 1, ",") ? Dates.day(a, a.afterArticle(day + 2)) : null;
            if (date != null) {
                return Found.time(i, date.to(), new Meaning.NightBefore(date.value()));
            }
            Meaning weekday = new Meaning.Weekday(a.intValue(day, Sense.WEEKDAY), Cue.pick(a, i));
            return Found.time(i, day + 1, new Meaning.NightBefore(weekday));
        }
        Part<Meaning> date = Dates.day(a, day);
        return date == null ? null : Found.time(i, date.to(), new Meaning.NightBefore(date.value()));
    }
}
