package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/** Reads the year after a month, season or feast: {@code 2004}, {@code dieses Jahres}, {@code des Jahres 2004}. */
final class YearPhrase {
    private YearPhrase() {}

    static @Nullable Part<Meaning> read(Atoms a, int i) {
        boolean counted = a.has(i + 1, Sense.COUNTED) || a.is(i + 1, "%") || a.is(i + 1, "€");
        Part<Meaning> plain = counted ? null : YearNumber.read(a, i, false);
        if (plain != null) {
            return plain;
        }
        int j = a.afterArticle(i);
        if ("Y".equals(a.value(j, Sense.UNIT)) && a.isAny(j, "Jahres", "Jahrs")) {
            return YearNumber.read(a, j + 1, true);
        }
        boolean year = "Y".equals(a.value(j + 1, Sense.UNIT)) && a.isAny(j + 1, "Jahres", "Jahrs");
        String shift = a.value(j, Sense.SHIFT);
        if (shift == null) {
            shift = a.value(j, Sense.THIS);
        }
        if (year && shift != null) {
            return new Part<>(new Meaning.FromToday(Grain.YEAR, Integer.parseInt(shift)), j + 2);
        }
        if (year && a.has(j, Sense.SAME)) {
            return new Part<>(new Meaning.FromLast(Grain.YEAR, 0), j + 2);
        }
        if (year && a.has(j, Sense.AFTER)) {
            return new Part<>(new Meaning.FromLast(Grain.YEAR, a.intValue(j, Sense.AFTER)), j + 2);
        }
        String noun = a.value(j, Sense.SHIFTED_NOUN);
        if (j > i && "Y-1".equals(noun)) {
            return new Part<>(new Meaning.FromToday(Grain.YEAR, -1), j + 1);
        }
        return null;
    }

    /** The meaning of something yearly with the year that was read for it. */
    static Meaning of(Yearly what, Meaning year) {
        if (year instanceof Meaning.Exact exact) {
            return new Meaning.Exact(what.in(exact.period().begin().getYear()));
        }
        if (year instanceof Meaning.Spread spread) {
            // The winter of 1998/99, the autumn of the school year 1998/99: named by the year it begins in.
            return new Meaning.Exact(what.in(spread.first().begin().getYear()));
        }
        return new Meaning.InYear(what, year);
    }
}
