package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Parts of the day that is spoken of, or of one given with them: {@code am Nachmittag}, {@code in den frühen
 * Morgenstunden}, {@code am Abend des 5. Mai}, {@code am nächsten Morgen}, {@code letzte Nacht}.
 */
final class PartsOfDay implements Construction {
    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        Found shifted = shifted(a, i, j);
        if (shifted != null) {
            return shifted;
        }
        int noun = a.has(j, Sense.DAY_ADJECTIVE) ? j + 1 : j;
        String part = part(a, noun);
        boolean genitive = j > i && a.isAny(i, "des") && a.has(noun, Sense.PART);
        if (part == null && !genitive) {
            return null;
        }
        if (genitive) {
            return Found.time(i, noun + 1, new Meaning.OnTheDay(String.valueOf(a.value(noun, Sense.PART))));
        }
        Part<Meaning> day = day(a, noun + 1);
        if (day != null && part != null) {
            return Found.time(i, day.to(), new Meaning.At(day.value(), part));
        }
        return part != null && cued(a, i, j) ? Found.time(i, noun + 1, new Meaning.OnTheDay(part)) : null;
    }

    /** Whether the words before say that it is a time: {@code am Abend}, but not {@code ein Abend}. */
    private static boolean cued(Atoms a, int i, int j) {
        if (a.isAny(i, "Mittag") && a.isAny(i - 1, "zu", "nach", "vor")) {
            return true;
        }
        if (a.isAny(i - 1, "am", "gegen", "vom", "zum", "zur", "über", "im")) {
            return true;
        }
        boolean article = j > i && a.isAny(i, "der", "den", "dem");
        return article && a.isAny(i - 1, "bis", "in", "seit", "ab", "an", "während");
    }

    private static @Nullable String part(Atoms a, int i) {
        String part = a.value(i, Sense.PART);
        boolean glued = a.glued(i) && a.dash(i - 1) || a.glued(i + 1) && a.dash(i + 1);
        return part == null || a.form(i).endsWith("s") || glued ? null : part;
    }

    /** {@code am nächsten Morgen, in der gleichen Nacht, vergangene Nacht, in dieser Nacht, am Abend zuvor}. */
    private static @Nullable Found shifted(Atoms a, int i, int j) {
        String part = part(a, j + 1);
        if (part != null) {
            if (a.has(j, Sense.THIS) || a.has(j, Sense.SAME)) {
                return Found.time(i, j + 2, new Meaning.OnTheDay(part));
            }
            Meaning day = dayOf(a, j, part);
            return day == null ? null : Found.time(i, j + 2, new Meaning.At(day, part));
        }
        part = part(a, j);
        if (part == null || j == i && !a.isAny(i - 1, "am")) {
            return null;
        }
        boolean before = a.isAny(j + 1, "zuvor", "davor");
        boolean after = a.isAny(j + 1, "darauf", "danach");
        Meaning day = new Meaning.FromLast(Grain.DAY, before ? -1 : 1);
        return before || after ? Found.time(i, j + 2, new Meaning.At(day, part)) : null;
    }

    private static @Nullable Meaning dayOf(Atoms a, int i, String part) {
        if (a.has(i, Sense.AFTER)) {
            return new Meaning.FromLast(Grain.DAY, a.intValue(i, Sense.AFTER));
        }
        if (!a.has(i, Sense.SHIFT)) {
            return null;
        }
        int shift = a.intValue(i, Sense.SHIFT);
        if (shift < 0) {
            return new Meaning.FromToday(Grain.DAY, shift);
        }
        // "am nächsten Morgen" goes on from what was told, "in der kommenden Nacht" from now; that night is today's.
        boolean coming = a.form(i).startsWith("komm");
        return coming
                ? new Meaning.FromToday(Grain.DAY, part.equals("NI") ? 0 : 1)
                : new Meaning.FromLast(Grain.DAY, shift);
    }

    private static @Nullable Part<Meaning> day(Atoms a, int i) {
        return a.isAny(i, "des", "vom") ? Dates.day(a, i + 1) : null;
    }
}
