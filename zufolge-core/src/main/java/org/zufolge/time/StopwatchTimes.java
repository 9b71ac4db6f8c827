package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/** Lengths as a stopwatch shows them: {@code 2:46 Stunden}, {@code 1:45,32 Minuten}, {@code 2:05:33 Stunden}. */
final class StopwatchTimes implements Construction {
    /** What the parts between the colons count, from the last unit back. */
    private static final String[] UNITS = {"H", "M", "S"};

    @Override
    public @Nullable Found match(Atoms a, int i) {
        if (a.digits(i) == 0 || a.digits(i) > 3 || a.glued(i) && i > 0 && a.is(i - 1, ":")) {
            return null;
        }
        int parts = 1;
        int to = i + 1;
        while (parts < 4 && a.gluedMark(to, ":") && a.glued(to + 1) && a.digits(to + 1) == 2) {
            parts++;
            to += 2;
        }
        boolean fraction = a.gluedMark(to, ",") || a.gluedMark(to, ".");
        String hundredths = fraction && a.glued(to + 1) && a.digits(to + 1) > 0 ? a.form(to + 1) : "";
        to = hundredths.isEmpty() ? to : to + 2;
        String unit = a.value(to, Sense.UNIT);
        int first = unit == null ? -1 : unit.equals("H") ? 0 : unit.equals("MIN") ? 1 : -1;
        if (first < 0 || parts < 2) {
            return null;
        }
        StringBuilder value = new StringBuilder("PT");
        for (int p = 0; p < parts; p++) {
            int index = first + p;
            String number = String.valueOf(a.number(i + 2 * p));
            if (index < UNITS.length) {
                boolean last = index == UNITS.length - 1 || p == parts - 1;
                // "1:14:95 Minuten": what follows the seconds are hundredths too.
                String after = p + 1 < parts && last ? a.form(i + 2 * (p + 1)) : last ? hundredths : "";
                value.append(number).append(after.isEmpty() ? "" : "." + after).append(UNITS[index]);
            }
        }
        return Found.duration(i, to + 1, new Meaning.Literal(value.toString(), null));
    }
}
