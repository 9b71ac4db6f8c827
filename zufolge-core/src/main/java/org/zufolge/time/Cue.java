package org.zufolge.time;

/** What stands before a word that is a time only in company, such as a month or a season that may be a surname. */
final class Cue {
    /** Atoms between {@code jedes Jahr} and what it is said of. */
    private static final int AROUND = 3;

    private Cue() {}

    /** Whether a preposition, an article, an edge or another such word stands before i. */
    static boolean before(Atoms a, int i) {
        int p = i - 1;
        if (a.has(p, Sense.PREPOSITION) || a.has(p, Sense.EDGE) || a.has(p, Sense.ARTICLE) || a.has(p, Sense.THIS)) {
            return true;
        }
        if (a.has(p, Sense.SHIFT) || a.has(p, Sense.AFTER) || a.has(p, Sense.EVERY) || a.has(p, Sense.SAME)) {
            return true;
        }
        if (a.isAny(p, "Monat", "Monats", "Monate", "Monaten")) {
            return true;
        }
        boolean joined = a.isAny(p, "und", "oder", "sowie", "bis") || a.dash(p) || a.is(p, "/") || a.is(p, ",");
        boolean same = a.has(p - 1, Sense.MONTH) || a.has(p - 1, Sense.SEASON);
        return joined && same;
    }

    /** Whether the words before say that it is so every year: {@code jedes Jahr am 8. Mai}. */
    static boolean yearly(Atoms a, int i) {
        int p = i - 1;
        while (p >= i - AROUND && (a.has(p, Sense.PREPOSITION) || a.has(p, Sense.ARTICLE) || a.is(p, ","))) {
            p--;
        }
        boolean every = "Y".equals(a.value(p, Sense.UNIT)) && a.has(p - 1, Sense.EVERY);
        return every || "P1Y".equals(a.value(p, Sense.FREQUENCY)) && !a.capital(p + 1);
    }

    /**
     * How to pick where the tense may not say it: {@code seit} is past whatever the tense.
     *
     * @param i its first atom
     * @param to the atom after its last
     */
    static Pick pick(Atoms a, int i, int to) {
        int p = a.has(i - 1, Sense.ARTICLE) ? i - 2 : i - 1;
        p = a.has(p, Sense.EDGE) ? p - 1 : p;
        // "die Wahl vom Sonntag" was; but "vom Sonntag an", "vom Sonntag bis Montag" may be to come.
        boolean range = a.isAny(to, "bis", "an", "ab", "auf") || a.dash(to);
        if (a.isAny(p, "seit") || a.isAny(p, "vom") && !range) {
            return Pick.LATEST;
        }
        boolean changed = a.has(p - 1, Sense.ONCE_PLANNED);
        boolean ahead = a.isAny(p, "für") || a.isAny(p, "auf") && !a.has(p - 1, Sense.WEEKDAY) && a.digits(p - 2) == 0;
        return ahead && !changed ? Pick.COMING : Pick.BY_TENSE;
    }
}
