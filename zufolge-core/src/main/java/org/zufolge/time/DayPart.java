package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/** Reads the part of a day after its day: {@code Abend} in {@code gestern Abend, Mittwoch Abend}. */
final class DayPart {
    private DayPart() {}

    static @Nullable Part<String> after(Atoms a, int i) {
        int j = a.glued(i) && a.dash(i) && a.has(i + 1, Sense.PART) ? i + 1 : i;
        for (Sense sense : new Sense[] {Sense.PART, Sense.PART_LOWER, Sense.PART_ADVERB}) {
            String part = a.value(j, sense);
            if (part != null && !(sense == Sense.PART && a.form(j).endsWith("s"))) {
                return new Part<>(part, j + 1);
            }
        }
        return null;
    }
}
