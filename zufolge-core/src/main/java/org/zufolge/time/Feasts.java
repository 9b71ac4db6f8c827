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
        Pick pick = shifted ? Pick.of(shift) : Cue.pick(a, i);
        return Found.date(i, feast.to(), new Meaning.OfSomeYear(what, pick));
    }

    private @Nullable Part<String> read(Atoms a, int i) {
        for (Lexicon.Phrase phrase : lexicon.feasts(a.form(i))) {
            int to = phrase.end(a, i);
            if (to > i) {
                return new Part<>(phrase.value(), to);
            }
        }
        String value = a.value(i, Sense.FEAST);
        return value == null ? null : new Part<>(value, i + 1);
    }
}
