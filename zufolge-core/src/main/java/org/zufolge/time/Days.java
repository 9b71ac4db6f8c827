package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/** {@code heute, gestern, übermorgen}, with a part of the day or without; {@code am heutigen Tag}. */
final class Days implements Construction {
    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        if (a.has(j, Sense.DAY_SHIFT)) {
            return shifted(a, i, j);
        }
        if (!a.has(i, Sense.DAY_ADVERB)) {
            return null;
        }
        int shift = a.intValue(i, Sense.DAY_ADVERB);
        if (a.isAny(i, "morgen") && a.capital(i) && !opens(a, i)) {
            return null;
        }
        Part<String> part = a.isAny(i, "morgen") && a.isAny(i + 1, "morgen") ? null : DayPart.after(a, i + 1);
        if (part != null) {
            return Found.time(i, part.to(), new Meaning.At(new Meaning.FromToday(Grain.DAY, shift), part.value()));
        }
        boolean age = a.isAny(i - 1, "von");
        boolean clock = a.isAny(i + 1, "um", "ab", "gegen") || a.digits(i + 1) > 0;
        if (shift == 0 && !clock) {
            return Found.date(i, i + 1, age ? new Meaning.Vague("PRESENT_REF") : new Meaning.Today(until(a, i)));
        }
        if (age && !a.is(i + 1, "an")) {
            return Found.date(i, i + 1, new Meaning.Vague(shift > 0 ? "FUTURE_REF" : "PAST_REF"));
        }
        return Found.date(i, i + 1, new Meaning.FromToday(Grain.DAY, shift));
    }

    private static @Nullable Found shifted(Atoms a, int i, int j) {
        Meaning day = new Meaning.FromToday(Grain.DAY, a.intValue(j, Sense.DAY_SHIFT));
        String part = a.value(j + 1, Sense.PART);
        if (part != null) {
            return Found.time(i, j + 2, new Meaning.At(day, part));
        }
        return "D".equals(a.value(j + 1, Sense.UNIT)) ? Found.date(i, j + 2, day) : null;
    }

    private static boolean until(Atoms a, int i) {
        return a.isAny(i - 1, "bis", "noch", "schon") || a.isAny(i + 1, "noch");
    }

    /** Whether a sentence or quotation begins here: only there has the adverb a capital. */
    private static boolean opens(Atoms a, int i) {
        return i == 0 || !a.word(i - 1) && a.digits(i - 1) == 0 && !a.is(i - 1, ",");
    }
}
