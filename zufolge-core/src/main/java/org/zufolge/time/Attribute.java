package org.zufolge.time;

/** The participle of a noun phrase that a time stands in: {@code die am Montag geplante Sitzung}. */
final class Attribute {
    /** What a second participle looks like without its ending. */
    private static final String SECOND = "(\\p{Ll}*ge|be|ver|er|ent|zer)\\p{Ll}+(t|en)";

    /** Atoms after the time in which the participle is looked for. */
    private static final int REACH = 8;

    /**
     * What the participle says: PAST of the second, PRESENT of the first, FUTURE of one like {@code geplant}; NONE if
     * there is none.
     *
     * @param i the atom after the time
     */
    TenseOf.Tense tense(Atoms a, int i) {
        for (int k = i; k < i + REACH; k++) {
            String form = a.form(k);
            boolean before = a.word(k) && !a.capital(k) && a.capital(k + 1) || a.word(k) && form.endsWith("en");
            if (!before || a.capital(k)) {
                if (a.is(k, ".") || a.is(k, ",")) {
                    return TenseOf.Tense.NONE;
                }
                continue;
            }
            String stem = form.replaceAll("e[nmrs]?$", "");
            if (a.has(k, Sense.TO_COME)) {
                return TenseOf.Tense.FUTURE;
            }
            if (stem.endsWith("end") && form.length() > stem.length()) {
                return TenseOf.Tense.PRESENT;
            }
            boolean second = stem.matches(SECOND) && form.length() > stem.length();
            if (second) {
                return TenseOf.Tense.PAST;
            }
        }
        return TenseOf.Tense.NONE;
    }
}
