package org.zufolge.time;

/** Tells how old somebody is from how long something lasts: {@code im Alter von 30 Jahren}, {@code ab 16 Jahren}. */
final class Ages {
    /** Atoms before a number in which {@code Alter} or {@code Altersgrenze} is looked for. */
    private static final int REACH = 16;

    /**
     * Whether a length is an age.
     *
     * @param i its first atom
     * @param unit the atom of its unit
     * @param name the unit as the word list writes it
     */
    boolean age(Atoms a, int i, int unit, String name) {
        int old = a.dash(unit + 1) ? unit + 2 : unit + 1;
        // "drei Jahre jung", but "an drei Tagen junge Läufer"
        if (a.has(old, Sense.OLD) && (name.equals("Y") || !a.form(old).startsWith("jung"))) {
            return true;
        }
        if (!name.equals("Y") && !name.equals("M") && !name.equals("W")) {
            return false;
        }
        boolean being = a.isAny(i - 1, "war", "ist", "bin", "waren", "sind", "wurde", "wird");
        if (being && name.equals("Y") && (a.is(unit + 1, ",") || a.is(unit + 1, "."))) {
            return true;
        }
        boolean dative = a.isAny(unit, "Jahren", "Monaten", "Wochen", "Tagen");
        boolean measured = a.has(unit + 1, Sense.MEASURED);
        if (dative && !measured && a.isAny(i - 1, "unter", "ab", "mit")) {
            return true;
        }
        boolean person = a.isAny(i - 1, "von", "ab", "bis", "unter", "über", "mit", "zwischen")
                && a.has(i - 2, Sense.PERSON)
                && !measured;
        return person || a.has(i, Sense.APPROXIMATE) && a.has(i - 1, Sense.PERSON) || ofAge(a, i);
    }

    /** {@code im Alter von 30 Jahren, die Altersgrenze von 14 auf 16 Jahre}. */
    private static boolean ofAge(Atoms a, int i) {
        for (int k = i - 1; k >= i - REACH; k--) {
            if (a.has(k, Sense.AGE)) {
                return true;
            }
            if (a.is(k, ",") || a.is(k, ";") || a.is(k, ":")) {
                return false;
            }
        }
        return false;
    }
}
