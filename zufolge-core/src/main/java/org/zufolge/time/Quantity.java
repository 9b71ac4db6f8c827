package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * How many units: {@code drei}, {@code mehr als 20}, {@code ein paar}, {@code eine halbe}, {@code zwei bis drei}.
 *
 * @param number as TIMEX3 writes it: {@code 3}, {@code 0.5}, {@code X}
 * @param to the atom after its last, where the unit stands
 */
record Quantity(String number, int to) {
    /** Groups of three digits after the first. */
    private static final int GROUPS = 3;

    /** Reads it at i, with the words that make it approximate and the adjectives before the unit. */
    static @Nullable Quantity read(Atoms a, int i, Forms forms) {
        int j = afterApproximation(a, i);
        Quantity number = number(a, j);
        if (number == null) {
            return null;
        }
        int to = number.to;
        boolean list = a.is(to, ",") && !a.glued(to + 1);
        int next = a.isAny(to, "bis", "oder") || a.dash(to) || list ? to + 1 : to;
        next = a.isAny(to, "bis") && a.isAny(to + 1, "zu") ? to + 2 : next;
        Quantity second = next > to ? number(a, next) : null;
        // "zwei, drei Jahre"; but "um zwei, drei Männer" counts no years
        if (second != null && (!list || a.has(second.to, Sense.UNIT))) {
            number = second;
            to = second.to;
        }
        return half(a, number.number, to, forms);
    }

    /** The index after the words at i that make a number approximate: {@code mehr als}, {@code bis zu}, {@code rund}. */
    static int afterApproximation(Atoms a, int i) {
        int j = i;
        for (int n = 0; n < 3; n++) {
            if (a.isAny(j, "mehr", "weniger", "länger", "kürzer") && a.isAny(j + 1, "als")) {
                j += 2;
            } else if (a.isAny(j, "bis") && a.isAny(j + 1, "zu") && j == i) {
                j += 2;
            } else if (a.has(j, Sense.APPROXIMATE) && (!a.capital(j) || j == 0)) {
                j += a.gluedMark(j + 1, ".") ? 2 : 1;
            }
        }
        return j;
    }

    private static Quantity half(Atoms a, String number, int to, Forms forms) {
        if (a.isAny(to, "halbe", "halben", "halbes") && number.equals("1")) {
            return new Quantity("0.5", to + 1);
        }
        if (a.isAny(to, "einhalb")) {
            return new Quantity(number + ".5", to + 1);
        }
        boolean adjective = a.has(to, Sense.FILLER)
                || a.word(to)
                        && !a.capital(to)
                        && !a.has(to, Sense.SHIFT)
                        && a.has(to + 1, Sense.UNIT)
                        && forms.attributive(a.form(to));
        return new Quantity(number, adjective && !a.has(to, Sense.AFTER) ? to + 1 : to);
    }

    private static @Nullable Quantity number(Atoms a, int i) {
        if (a.isAny(i, "ein", "einem") && a.is(i + 1, "paar")) {
            return new Quantity("X", i + 2);
        }
        if (a.is(i, "paar") || a.has(i, Sense.INDEFINITE)) {
            return new Quantity("X", i + 1);
        }
        String word = a.value(i, Sense.NUMBER);
        if (word != null) {
            return new Quantity(word, i + 1);
        }
        int digits = a.digits(i);
        if (digits == 0 || digits > 5 || a.glued(i) && i > 0 && (a.is(i - 1, ".") || a.is(i - 1, ":"))) {
            return null;
        }
        StringBuilder number = new StringBuilder(a.form(i));
        int to = i + 1;
        for (int group = 0; group < GROUPS; group++) {
            boolean dotted = a.gluedMark(to, ".") && a.glued(to + 1) && a.digits(to + 1) == 3;
            if (!dotted && (a.glued(to) || a.digits(to) != 3 || digits > 3)) {
                break;
            }
            to = dotted ? to + 1 : to;
            number.append(a.form(to));
            to++;
        }
        if (a.gluedMark(to, ",") && a.glued(to + 1) && a.digits(to + 1) > 0) {
            number.append('.').append(a.form(to + 1));
            to += 2;
        }
        return new Quantity(number.toString(), to);
    }

    /** The TIMEX3 duration of so many units. */
    String of(String unit) {
        return switch (unit) {
            case "S" -> "PT" + number + "S";
            case "MIN" -> "PT" + number + "M";
            case "H" -> "PT" + number + "H";
            case "Q" -> "P" + number + "Q";
            default -> "P" + number + unit;
        };
    }

    /** The number if it is whole, else 0. */
    int count() {
        return number.length() < 6 && number.indexOf('.') < 0 && !number.equals("X") ? Integer.parseInt(number) : 0;
    }
}
