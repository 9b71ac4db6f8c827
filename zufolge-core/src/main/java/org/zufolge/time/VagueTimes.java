package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Times the words leave open: {@code kürzlich}, {@code jetzt}, {@code künftig}, {@code vor kurzem}, {@code damals},
 * {@code Ex-Minister}; {@code seit diesem Besuch}, of what was told before; and {@code spätestens dann}.
 */
final class VagueTimes implements Construction {
    private static final String AHEAD = "AHEAD";

    private final Lexicon lexicon;

    VagueTimes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Found match(Atoms a, int i) {
        for (Lexicon.Phrase phrase : lexicon.vague(a.get(i))) {
            int to = phrase.end(a, i);
            if (to > i) {
                return Found.date(i + phrase.before(), to, new Meaning.Vague(phrase.value()));
            }
        }
        if (a.has(i, Sense.SINCE)) {
            // the last word of seit diesem Jahr is a time by itself
            boolean event = a.has(i + 1, Sense.THIS)
                    && a.capital(i + 2)
                    && a.get(i + 2).senses().isEmpty();
            return event ? Found.date(i, i + 3, new Meaning.Vague("PAST_REF")) : null;
        }
        String then = a.value(i, Sense.THEN);
        if (then != null) {
            boolean ahead = then.equals(AHEAD);
            return ahead && !a.isAny(i - 1, "spätestens", "bis")
                    ? null
                    : Found.date(i, i + 1, ahead ? new Meaning.ThenAhead() : new Meaning.Then());
        }
        if (a.has(i, Sense.FORMER)) {
            // Ex-Minister, but not Ex und hopp
            boolean prefix = a.dash(i + 1) && a.glued(i + 1) && a.glued(i + 2) && a.capital(i + 2);
            return prefix ? Found.date(i, i + 1, new Meaning.Vague("PAST_REF")) : null;
        }
        String reference = a.value(i, Sense.VAGUE);
        if (reference == null || a.has(i, Sense.COMPARATIVE) && compared(a, i)) {
            return null;
        }
        boolean degree = a.has(i, Sense.DEGREE) && a.isAny(i - 1, "so", "möglichst", "schon", "wie", "allzu");
        return degree ? null : Found.date(i, i + 1, new Meaning.Vague(reference));
    }

    /** {@code ein Jahr früher, früher oder später, früher als}. */
    private static boolean compared(Atoms a, int i) {
        return a.has(i - 1, Sense.UNIT)
                || a.isAny(i - 1, "viel", "weit", "etwas", "desto", "umso", "noch", "deutlich")
                || a.isAny(i + 1, "oder", "als");
    }
}
