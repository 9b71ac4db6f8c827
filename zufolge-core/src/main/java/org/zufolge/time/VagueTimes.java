package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/** Times the words leave open: {@code kürzlich}, {@code jetzt}, {@code künftig}, {@code vor kurzem}, {@code damals}. */
final class VagueTimes implements Construction {
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
        if (a.has(i, Sense.THEN)) {
            return Found.date(i, i + 1, new Meaning.Then());
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
