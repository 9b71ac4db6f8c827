package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Stretches seen from the report or from what was last spoken of: {@code nächste Woche}, {@code dieses Jahr},
 * {@code im Vorjahr}, {@code am nächsten Tag}, {@code tags darauf}, {@code in der dritten Woche}.
 */
final class Shifts implements Construction {
    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        Found noun = noun(a, i, j);
        if (noun != null) {
            return noun;
        }
        if (a.isAny(i, "tags") && a.isAny(i + 1, "darauf", "zuvor", "davor")) {
            return Found.date(i, i + 2, new Meaning.FromLast(Grain.DAY, a.isAny(i + 1, "darauf") ? 1 : -1));
        }
        if (a.has(j, Sense.AT_THE_TURN) && a.isAny(j + 1, "Jahr", "Jahres")) {
            boolean cued = j > i || a.isAny(i - 1, "im", "ins", "am", "zum", "fürs", "vom");
            boolean old = "old".equals(a.value(j, Sense.AT_THE_TURN));
            return cued ? Found.date(i, j + 2, new Meaning.AtTheTurn(old)) : null;
        }
        boolean led = j > i || a.isAny(i - 1, "am", "im");
        if (led && a.has(j, Sense.UNIT) && !plural(a, j) && a.isAny(j + 1, "darauf", "danach", "davor", "zuvor")) {
            int shift = a.isAny(j + 1, "darauf", "danach") ? 1 : -1;
            return fromLast(i, j + 2, a.value(j, Sense.UNIT), shift);
        }
        String unit = a.value(j + 1, Sense.UNIT);
        if (unit == null || plural(a, j + 1)) {
            return genitive(a, i, j);
        }
        if (a.has(j, Sense.SAME)) {
            return fromLast(i, j + 2, unit, 0);
        }
        if (a.has(j, Sense.AFTER) && !a.isAny(j, "darauf")) {
            return fromLast(i, j + 2, unit, a.intValue(j, Sense.AFTER));
        }
        if (unit.equals("W") && j > i && a.has(j, Sense.ORDINAL)) {
            return Found.date(i, j + 2, new Meaning.NthWeek(a.intValue(j, Sense.ORDINAL)));
        }
        if (!a.has(j, Sense.SHIFT) && !a.has(j, Sense.THIS)) {
            return null;
        }
        int shift = a.intValueOr(j, Sense.SHIFT, Sense.THIS);
        if (unit.equals("D")) {
            return shift == 1 || shift == 0 && a.has(j, Sense.THIS) ? fromLast(i, j + 2, unit, shift) : null;
        }
        Grain grain = Grain.of(unit);
        return grain == null || grain == Grain.WEEKEND
                ? null
                : Found.date(i, j + 2, new Meaning.FromToday(grain, shift));
    }

    /** {@code Vorjahr, heuer, Jahresende}. */
    private static @Nullable Found noun(Atoms a, int i, int j) {
        String noun = a.value(j, Sense.SHIFTED_NOUN);
        if (noun == null && j == i) {
            noun = a.value(i, Sense.SHIFTED_ADVERB);
        }
        if (noun == null) {
            return null;
        }
        boolean fromLast = noun.startsWith("R:");
        String rest = fromLast ? noun.substring(2) : noun;
        int shift = Integer.parseInt(rest.substring(1));
        String unit = rest.substring(0, 1);
        return fromLast
                ? fromLast(i, j + 1, unit, shift)
                : Found.date(i, j + 1, new Meaning.FromToday(grain(unit), shift));
    }

    /** {@code Sportler des Jahres, Ende des Monats}. */
    private static @Nullable Found genitive(Atoms a, int i, int j) {
        boolean year = a.isAny(j, "Jahres", "Monats") && a.isAny(i, "des");
        boolean week = a.isAny(j, "Woche") && a.isAny(i, "der") && a.has(i - 1, Sense.EDGE);
        if (!year && !week) {
            return null;
        }
        String unit = a.value(j, Sense.UNIT);
        return unit == null ? null : Found.date(i, j + 1, new Meaning.FromToday(grain(unit), 0));
    }

    private static @Nullable Found fromLast(int from, int to, @Nullable String unit, int shift) {
        Grain grain = unit == null ? null : Grain.of(unit);
        return grain == null ? null : Found.date(from, to, new Meaning.FromLast(grain, shift));
    }

    private static Grain grain(String unit) {
        Grain grain = Grain.of(unit);
        if (grain == null) {
            throw new IllegalArgumentException("no stretch of the calendar: " + unit);
        }
        return grain;
    }

    private static boolean plural(Atoms a, int i) {
        return a.has(i, Sense.PLURAL);
    }
}
