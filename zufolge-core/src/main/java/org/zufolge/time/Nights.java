package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Nights between two days, which belong to the first: {@code in der Nacht zum Sonntag}, {@code Nacht auf den 5. Mai},
 * {@code Nacht von Freitag auf Samstag}, {@code Nacht vom 10. auf den 11. Februar}.
 */
final class Nights implements Construction {
    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        if (!"NI".equals(a.value(j, Sense.PART)) || a.has(j, Sense.WITH_PART)) {
            return null;
        }
        if (a.isAny(j + 1, "von", "vom")) {
            Part<Meaning> first = day(a, j + 2);
            boolean goesOn = first != null && a.isAny(first.to(), "auf", "zum");
            Part<Meaning> second = first != null && goesOn ? day(a, first.to() + 1) : null;
            return first == null
                    ? null
                    : Found.time(i, second == null ? first.to() : second.to(), new Meaning.At(first.value(), "NI"));
        }
        Part<Meaning> day = a.isAny(j + 1, "zum", "auf", "zu") ? day(a, j + 2) : null;
        return day == null ? null : Found.time(i, day.to(), new Meaning.NightBefore(day.value()));
    }

    /** A weekday, a date, or both: {@code Sonntag, den 5. Mai}. */
    private static @Nullable Part<Meaning> day(Atoms a, int i) {
        int day = a.afterArticle(i);
        boolean weekday = a.has(day, Sense.WEEKDAY) && !a.has(day, Sense.WITH_PART);
        int date = !weekday ? day : a.is(day + 1, ",") ? a.afterArticle(day + 2) : -1;
        Part<Meaning> dated = date < 0 ? null : Dates.day(a, date);
        if (dated != null) {
            // "die Nacht auf den 5. Mai" may be past as well as to come
            Meaning some = dated.value() instanceof Meaning.OfSomeYear of
                    ? new Meaning.OfSomeYear(of.what(), Pick.BY_TENSE)
                    : dated.value();
            return weekday && some instanceof Meaning.OfSomeYear of
                    ? new Part<>(new Meaning.OnWeekday(a.intValue(day, Sense.WEEKDAY), of), dated.to())
                    : new Part<>(some, dated.to());
        }
        if (!weekday) {
            return a.has(day, Sense.DAY_ADVERB) ? today(a, day) : null;
        }
        return new Part<>(new Meaning.Weekday(a.intValue(day, Sense.WEEKDAY), Pick.BY_TENSE), day + 1);
    }

    private static Part<Meaning> today(Atoms a, int i) {
        return new Part<>(new Meaning.FromToday(Grain.DAY, a.intValue(i, Sense.DAY_ADVERB)), i + 1);
    }
}
