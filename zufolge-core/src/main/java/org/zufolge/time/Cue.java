package org.zufolge.time;

/** What stands before a word that is a time only in company, such as a month or a season that may be a surname. */
final class Cue {
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
