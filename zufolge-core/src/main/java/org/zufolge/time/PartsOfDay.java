package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Parts of the day that is spoken of: {@code am Nachmittag}, {@code in den frühen Morgenstunden},
 * {@code am Abend des 5. Mai}.
 */
final class PartsOfDay implements Construction {
    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        int noun = a.has(j, Sense.DAY_ADJECTIVE) ? j + 1 : j;
        String part = a.value(noun, Sense.PART);
        if (part == null || a.form(noun).endsWith("s") || a.glued(noun) && a.dash(noun - 1)) {
            return null;
        }
        if (a.glued(noun + 1) && a.dash(noun + 1)) {
            return null;
        }
        boolean preposition =
                a.isAny(i - 1, "am", "gegen", "vom", "zum", "über", "bis", "in", "seit", "im", "ab", "an");
        boolean article = j > i && a.isAny(i, "der", "den", "dem");
        if (!preposition || !article && !a.isAny(i - 1, "am", "gegen", "vom", "zum", "über", "im")) {
            return null;
        }
        Part<Meaning> day = day(a, noun + 1);
        return day == null
                ? Found.time(i, noun + 1, new Meaning.OnTheDay(part))
                : Found.time(i, day.to(), new Meaning.At(day.value(), part));
    }

    private static @Nullable Part<Meaning> day(Atoms a, int i) {
        return a.isAny(i, "des", "vom") ? Dates.day(a, i + 1) : null;
    }
}
