package org.zufolge.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time: {@code drei Jahre}, {@code vor fünf Jahren}, {@code eine halbe Stunde},
 * {@code die letzten zehn Jahre}, {@code 35-Stunden-Woche}. Ages ({@code drei Jahre alt}) are none.
 */
final class Lengths implements Construction {
    private final Forms forms;
    private final Ages ages = new Ages();

    Lengths(Forms forms) {
        this.forms = forms;
    }

    @Override
    public @Nullable Found match(Atoms a, int i) {
        Found single = single(a, i);
        single = single == null ? whole(a, i) : single;
        single = single == null ? hyphened(a, i) : single;
        single = single == null ? instead(a, i) : single;
        if (single != null) {
            return single;
        }
        int j = i;
        boolean article = a.has(j, Sense.ARTICLE) || a.has(j, Sense.THIS) || a.isAny(j, "all");
        j = a.isAny(j, "all") && a.has(j + 1, Sense.THIS) ? j + 2 : article ? j + 1 : j;
        boolean seen = article && a.has(j - 1, Sense.THIS);
        for (int n = 0; n < 2; n++) {
            if (a.has(j, Sense.SHIFT) || article && (a.has(j, Sense.FILLER) || a.has(j, Sense.ORDINAL))) {
                seen = true;
                j++;
            }
        }
        Quantity quantity = article || seen || !bare(a, i) ? Quantity.read(a, j, forms) : null;
        if (quantity == null) {
            return seen ? someUnits(a, i, j) : barePlural(a, i);
        }
        return counted(a, i, quantity, seen);
    }

    private @Nullable Found counted(Atoms a, int i, Quantity quantity, boolean seen) {
        int to = quantity.to();
        String stretch = a.value(to, Sense.STRETCH);
        if (stretch != null && quantity.count() == 1) {
            return Found.duration(i, to + 1, new Meaning.Literal(stretch, null));
        }
        String part = a.value(to, Sense.PART_COUNT);
        if (part != null && (quantity.count() != 1 || a.isAny(i, "einen", "eine"))) {
            return Found.duration(i, to + 1, new Meaning.Literal("PT" + quantity.number() + part, null));
        }
        String unit = a.value(to, Sense.UNIT);
        unit = unit == null ? a.value(to, Sense.COMPOUND_UNIT) : unit;
        boolean one = quantity.count() == 1 || quantity.number().equals("0.5");
        if (unit == null || !one && a.isAny(to, "Tages", "Jahres", "Monats") || !seen && ages.age(a, i, to, unit)) {
            return null;
        }
        if (a.isAny(i, "eines") && a.isAny(to, "Tages")) {
            return null;
        }
        String value = quantity.of(unit);
        int end = to + 1;
        Part<String> more = a.isAny(end, "und") ? smaller(a, end + 1, unit) : null;
        if (more != null) {
            value += value.contains("T") || more.value().charAt(1) != 'T'
                    ? more.value().replaceFirst("^PT?", "")
                    : more.value().substring(1);
            end = more.to();
        }
        if (a.has(end, Sense.FROM_THEN)) {
            int shift = a.intValue(end, Sense.FROM_THEN) * quantity.count();
            return Found.duration(
                    i, end + 1, new Meaning.LengthFromLast(value, shift, more == null ? Grain.of(unit) : null));
        }
        int direction = seen ? 0 : a.isAny(i - 1, "vor") ? -1 : a.isAny(i - 1, "in") ? 1 : 0;
        Grain grain = more == null ? Grain.of(unit) : null;
        return Found.duration(i, end, new Meaning.Length(value, quantity.count(), grain, direction));
    }

    /** The second part of {@code drei Jahre und vier Monate}. */
    private @Nullable Part<String> smaller(Atoms a, int i, String than) {
        Quantity quantity = Quantity.read(a, i, forms);
        if (quantity == null) {
            return null;
        }
        String unit = a.value(quantity.to(), Sense.UNIT);
        return unit != null && rank(unit) >= 0 && rank(unit) < rank(than)
                ? new Part<>(quantity.of(unit), quantity.to() + 1)
                : null;
    }

    private static int rank(String unit) {
        return List.of("S", "MIN", "H", "D", "W", "M", "Y").indexOf(unit);
    }

    /** {@code seit Jahren, vor Wochen, binnen Jahresfrist}. */
    private static @Nullable Found barePlural(Atoms a, int i) {
        String unit = a.value(i, Sense.PLURAL);
        if (unit != null && a.has(i + 1, Sense.FROM_THEN) && a.digits(i - 1) == 0) {
            return Found.duration(i, i + 2, new Meaning.Literal(new Quantity("X", i).of(unit), null));
        }
        boolean cued = a.isAny(i - 1, "seit", "vor", "nach", "über", "binnen", "innerhalb")
                || a.isAny(i - 1, "von") && a.isAny(i - 2, "innerhalb");
        String stretch = a.value(i, Sense.STRETCH);
        if (stretch != null && cued) {
            return Found.duration(i, i + 1, new Meaning.Literal(stretch, null));
        }
        if (unit == null || !cued || YearNumber.read(a, i + 1, true) != null) {
            return null;
        }
        return Found.duration(i, i + 1, new Meaning.Literal(new Quantity("X", i).of(unit), null));
    }

    /** {@code in den letzten Jahren}. */
    private static @Nullable Found someUnits(Atoms a, int i, int j) {
        String unit = a.value(j, Sense.PLURAL);
        if (unit == null || a.isAny(j, "Tagen", "Tage") && a.has(j - 1, Sense.THIS)) {
            return null;
        }
        return Found.duration(i, j + 1, new Meaning.Literal(new Quantity("X", j).of(unit), null));
    }

    /** One stretch that an article makes a length: {@code an dem Tag, im ersten Amtsjahr, den Sommer über}. */
    private static @Nullable Found single(Atoms a, int i) {
        if (a.isAny(i, "lange") && a.has(i + 1, Sense.PLURAL) && !a.has(i - 1, Sense.ARTICLE)) {
            return one(i, i + 2, "X", a.value(i + 1, Sense.UNIT));
        }
        int j = a.afterArticle(i);
        int noun = a.has(j, Sense.ORDINAL) ? j + 1 : j;
        if (noun > j && a.has(noun, Sense.COMPOUND_UNIT)) {
            return one(i, noun + 1, "1", a.value(noun, Sense.COMPOUND_UNIT));
        }
        String season = a.value(j, Sense.SEASON);
        if (j > i && season != null && a.isAny(j + 1, "über")) {
            return one(i, j + 1, "1", season);
        }
        if (j > i && a.isAny(noun, "Tag") && !a.isAny(noun + 1, "der", "des", "für", "gegen", "danach", "zuvor")) {
            return one(i, noun + 1, "1", "D");
        }
        boolean year = j > i && a.isAny(i, "das") && a.isAny(j, "Jahr") && a.is(j + 1, ",")
                || a.isAny(i, "Jahr") && a.isAny(i - 1, "im") && a.isAny(i + 1, "nach", "vor");
        return year ? one(i, a.isAny(i, "Jahr") ? i + 1 : j + 1, "1", "Y") : null;
    }

    /** {@code den ganzen Tag, das gesamte Jahr, die halbe Nacht}. */
    private static @Nullable Found whole(Atoms a, int i) {
        int j = a.afterArticle(i);
        String number = a.value(j, Sense.WHOLE);
        String unit = number == null ? null : a.value(j + 1, Sense.UNIT);
        boolean year = YearNumber.read(a, j + 2, true) != null;
        if (number == null
                || a.has(j + 1, Sense.PLURAL)
                || a.has(j + 2, Sense.MONTH)
                || year
                || j == i && !a.isAny(i - 1, "im", "am")) {
            return null;
        }
        String part = a.value(j + 1, Sense.PART_COUNT);
        if (part != null) {
            return Found.duration(i, j + 2, new Meaning.Literal("PT" + number + part, null));
        }
        return unit == null || unit.equals("WE") ? null : one(i, j + 2, number, unit);
    }

    private static @Nullable Found one(int from, int to, String number, @Nullable String unit) {
        return unit == null
                ? null
                : Found.duration(from, to, new Meaning.Literal(new Quantity(number, from).of(unit), null));
    }

    /** The first of {@code 50 statt 30 Jahre}: it counts what the second does. */
    private @Nullable Found instead(Atoms a, int i) {
        Quantity first = a.digits(i) > 0 || a.has(i, Sense.NUMBER) ? Quantity.read(a, i, forms) : null;
        boolean joined = first != null && a.isAny(first.to(), "statt", "anstatt");
        Quantity second = first != null && joined ? Quantity.read(a, first.to() + 1, forms) : null;
        String unit = second == null ? null : a.value(second.to(), Sense.UNIT);
        return first == null ? null : one(i, first.to(), first.number(), unit);
    }

    /** {@code 35-Stunden-Woche, 50-Jahr-Feier}. */
    private static @Nullable Found hyphened(Atoms a, int i) {
        String number = a.digits(i) > 0 && a.digits(i) < 5 ? a.form(i) : a.value(i, Sense.NUMBER);
        if (number == null || !a.glued(i + 1) || !a.dash(i + 1) || !a.glued(i + 2) || a.glued(i) && a.dash(i - 1)) {
            return null;
        }
        String unit = a.value(i + 2, Sense.UNIT);
        if (unit == null) {
            return null;
        }
        int to = i + 3;
        if (a.glued(to) && a.dash(to) && a.glued(to + 1) && a.has(to + 1, Sense.UNIT)) {
            to += 2;
        }
        return Found.duration(i, to, new Meaning.Literal(new Quantity(number, i).of(unit), null));
    }

    /** Whether nothing at i can begin a number. */
    private static boolean bare(Atoms a, int i) {
        boolean unknown = a.digits(i) == 0 && a.get(i).senses().isEmpty();
        return unknown && !a.isAny(i, "paar", "mehr", "weniger", "länger");
    }
}
