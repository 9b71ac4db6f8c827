package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Months, seasons, quarters and halves of the year, with or without it: {@code im Mai}, {@code Herbst 1998},
 * {@code vergangenen Sommer}, {@code im dritten Quartal}, {@code Juli dieses Jahres}.
 */
final class PartsOfYear implements Construction {
    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        int shift = a.intValueOr(j, Sense.SHIFT, Sense.THIS);
        boolean shifted = a.has(j, Sense.SHIFT) || a.has(j, Sense.THIS);
        boolean after = a.has(j, Sense.AFTER) && a.intValue(j, Sense.AFTER) > 0;
        int noun = shifted || after ? j + 1 : j;
        Part<Yearly> what = read(a, noun);
        if (what == null) {
            return null;
        }
        Part<Meaning> year = YearPhrase.read(a, what.to());
        if (year != null) {
            return Found.date(i, year.to(), YearPhrase.of(what.value(), year.value()));
        }
        Part<Meaning> shared = shared(a, what.to());
        if (shared != null) {
            return Found.date(i, what.to(), YearPhrase.of(what.value(), shared.value()));
        }
        boolean name = a.has(noun, Sense.MONTH) || a.has(noun, Sense.SEASON);
        if (name && (abbreviated(a, noun) || !Cue.before(a, noun))) {
            return null;
        }
        if (i == 0 && j > i && name) {
            return null;
        }
        if (after) {
            return Found.date(i, what.to(), new Meaning.AfterLast(what.value()));
        }
        Pick pick = shifted ? Pick.of(shift) : Cue.pick(a, i, what.to());
        return Found.date(i, what.to(), new Meaning.OfSomeYear(what.value(), pick));
    }

    private static @Nullable Part<Yearly> read(Atoms a, int i) {
        if (a.glued(i) && (a.dash(i - 1) || a.is(i - 1, "'")) && !a.has(i - 2, Sense.MONTH)) {
            return null;
        }
        // "Mai-Heft": a month glued to another word is part of it.
        if (a.glued(i + 1) && a.dash(i + 1) && a.glued(i + 2) && a.word(i + 2) && !a.has(i + 2, Sense.MONTH)) {
            return null;
        }
        int month = a.intValue(i, Sense.MONTH);
        if (month > 0) {
            return new Part<>(Yearly.month(month), a.gluedMark(i + 1, ".") && abbreviated(a, i) ? i + 2 : i + 1);
        }
        String season = a.value(i, Sense.SEASON);
        if (season != null) {
            return new Part<>(new Yearly(Grain.SEASON, season), i + 1);
        }
        int n = a.intValue(i, Sense.ORDINAL);
        int noun = i + 1;
        if (n < 0 && a.gluedMark(i + 1, ".")) {
            n = a.number(i, 1, 1, 4);
            noun = i + 2;
        }
        if (n > 0 && n <= 4 && "Q".equals(a.value(noun, Sense.UNIT))) {
            return new Part<>(new Yearly(Grain.QUARTER, String.valueOf(n)), noun + 1);
        }
        if (n > 0 && n <= 2 && a.has(noun, Sense.MONTH_HALF)) {
            return new Part<>(Yearly.month(a.intValue(noun, Sense.MONTH_HALF)), noun + 1);
        }
        if (n > 0 && n <= 2 && a.has(noun, Sense.HALF_YEAR)) {
            return new Part<>(new Yearly(Grain.HALF_YEAR, String.valueOf(n)), noun + 1);
        }
        return null;
    }

    /** The year after the second of two months: {@code März bis Mai 2005}. */
    private static @Nullable Part<Meaning> shared(Atoms a, int i) {
        int next = Dates.afterConnector(a, i);
        if (next == i || a.is(i, ",")) {
            return null;
        }
        Part<Yearly> other = read(a, next);
        return other == null ? null : YearPhrase.read(a, other.to());
    }

    /** Whether it is the short form of a month, which may be a given name ({@code Jan}). */
    private static boolean abbreviated(Atoms a, int i) {
        String form = a.form(i);
        return form.length() <= 4 && a.has(i, Sense.MONTH) && !a.isAny(i, "Mai", "Juni", "Juli", "März");
    }
}
