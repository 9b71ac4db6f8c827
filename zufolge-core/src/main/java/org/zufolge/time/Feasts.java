package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/** Feasts, with or without their year: {@code Ostern}, {@code Silvester 1999}, {@code Tag der Deutschen Einheit}. */
final class Feasts implements Construction {
    private final Lexicon lexicon;

    Feasts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        boolean shifted = a.has(j, Sense.SHIFT) || a.has(j, Sense.THIS);
        int shift = a.intValueOr(j, Sense.SHIFT, Sense.THIS);
        Part<String> feast = read(a, shifted ? j + 1 : j);
        if (feast == null) {
            return null;
        }
        // "Kreuzkirche", "Maria-Himmelfahrt-Kirche", "Weihnachten-Spezial": the feast is part of a name.
        if (a.glued(feast.to()) && a.dash(feast.to()) && a.word(feast.to() + 1)) {
            return null;
        }
        Yearly what = new Yearly(Grain.DAY, feast.value());
        Part<Meaning> year = YearPhrase.read(a, feast.to());
        if (year != null) {
            return Found.date(i, year.to(), YearPhrase.of(what, year.value()));
        }
        Pick pick = shifted ? Pick.of(shift) : Cue.pick(a, i, feast.to());
        return Found.date(i, feast.to(), new Meaning.OfSomeYear(what, pick));
    }

    private @Nullable Part<String> read(Atoms a, int i) {
        for (Lexicon.Phrase phrase : lexicon.feasts(a.get(i))) {
            int to = phrase.end(a, i);
            if (to > i) {
                return new Part<>(phrase.value(), to);
            }
        }
        Part<String> counted = counted(a, i);
        if (counted != null) {
            return counted;
        }
        String value = a.value(i, Sense.FEAST);
        return value == null ? null : new Part<>(value, i + 1);
    }

    /** {@code erster Advent, 3. Adventssonntag, zweiter Weihnachtsfeiertag}. */
    private static @Nullable Part<String> counted(Atoms a, int i) {
        boolean figure = a.digits(i) == 1 && a.gluedMark(i + 1, ".");
        int n = figure ? a.number(i) : a.intValue(i, Sense.ORDINAL);
        int noun = figure ? i + 2 : i + 1;
        if (n > 0 && n <= 4 && a.has(noun, Sense.ADVENT)) {
            int days = 7 * (n - 1) + a.intValue(noun, Sense.ADVENT);
            return new Part<>("ADVENT" + (days < 0 ? "" : "+") + days, noun + 1);
        }
        return n > 0 && n <= 2 && a.has(noun, Sense.CHRISTMAS_DAY) ? new Part<>("12-2" + (4 + n), noun + 1) : null;
    }
}
