package org.zufolge.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often: {@code täglich}, {@code jeden Montag}, {@code alle vier Jahre}, {@code zweimal im Monat},
 * {@code pro Tag}, {@code montags}, {@code nachts}.
 */
final class Frequencies implements Construction {
    private final Forms forms;

    Frequencies(Forms forms) {
        this.forms = forms;
    }

    @Override
    public @Nullable Found match(Atoms a, int i) {
        if (a.has(i, Sense.FREQUENCY)) {
            return set(i, i + 1, a.value(i, Sense.FREQUENCY));
        }
        if (a.has(i, Sense.EVERY)) {
            return every(a, i);
        }
        if (a.has(i, Sense.EVERY_N)) {
            if (a.isAny(i + 1, "halbe", "halben") && a.has(i + 2, Sense.UNIT)) {
                return Found.set(i, i + 3, new Quantity("0.5", i).of(String.valueOf(a.value(i + 2, Sense.UNIT))));
            }
            Quantity quantity = Quantity.read(a, i + 1, forms);
            if (quantity == null) {
                return null;
            }
            String unit = a.value(quantity.to(), Sense.UNIT);
            return unit == null ? null : Found.set(i, quantity.to() + 1, quantity.of(unit));
        }
        if (a.has(i, Sense.WEEKLY)) {
            return weekly(a, i);
        }
        if (a.has(i, Sense.WEEKDAY) && a.has(i + 1, Sense.DAILY)) {
            return set(i, i + 2, "XXXX-WXX-" + a.value(i, Sense.WEEKDAY) + partOf(a, i + 1));
        }
        if (a.has(i, Sense.DAILY)) {
            return set(i, i + 1, a.value(i, Sense.DAILY));
        }
        if (a.has(i, Sense.SEASON_SET)) {
            return set(i, i + 1, "P1" + a.value(i, Sense.SEASON_SET));
        }
        Found times = times(a, i);
        return times != null ? times : per(a, i);
    }

    private static @Nullable Found set(int from, int to, @Nullable String value) {
        return value == null ? null : Found.set(from, to, value);
    }

    private static @Nullable Found every(Atoms a, int i) {
        int n = ordinal(a, i + 1);
        int noun = n > 0 ? afterOrdinal(a, i + 1) : a.has(i + 1, Sense.SHIFT) ? i + 2 : i + 1;
        // "jeden ersten und dritten Montag"
        int other = n > 0 && a.isAny(noun, "und") && ordinal(a, noun + 1) > 0 ? afterOrdinal(a, noun + 1) : noun;
        noun = other;
        String unit = a.value(noun, Sense.UNIT);
        if (unit != null && (!a.has(noun, Sense.PLURAL) || a.isAny(noun, "Jahre"))) {
            return Found.set(i, noun + 1, new Quantity(n > 1 ? "" + n : "1", noun).of(unit));
        }
        String day = a.value(noun, Sense.WEEKDAY);
        if (day != null) {
            boolean month = a.isAny(noun + 1, "im", "des", "eines") && a.isAny(noun + 2, "Monat", "Monats");
            boolean monthly =
                    a.isAny(noun + 1, "im", "eines") && a.isAny(noun + 2, "jeden") && a.isAny(noun + 3, "Monat");
            if (month || monthly) {
                return Found.set(i, month ? noun + 3 : noun + 4, "P1M");
            }
            String part = a.value(noun, Sense.WITH_PART);
            String value = "XXXX-WXX-" + day + (part == null ? "" : "T" + part);
            return Found.set(i, noun + 1, n > 1 ? "P" + n + "W" : value);
        }
        String part = a.value(noun, Sense.PART);
        if (part != null) {
            return Found.set(i, noun + 1, "XXXX-XX-XXT" + part);
        }
        String season = a.value(noun, Sense.SEASON);
        if (season != null) {
            return Found.set(i, noun + 1, "XXXX-" + season);
        }
        int month = a.intValue(noun, Sense.MONTH);
        return month > 0 ? Found.set(i, noun + 1, Yearly.month(month).openValue()) : null;
    }

    private static int ordinal(Atoms a, int i) {
        return a.digits(i) > 0 && a.gluedMark(i + 1, ".") ? a.number(i, 2, 1, 99) : a.intValue(i, Sense.ORDINAL);
    }

    private static int afterOrdinal(Atoms a, int i) {
        return a.digits(i) > 0 ? i + 2 : i + 1;
    }

    private static @Nullable Found weekly(Atoms a, int i) {
        String form = a.form(i);
        boolean plural = form.endsWith("en");
        boolean partOfWord = a.glued(i + 1) && a.dash(i + 1) && !a.isAny(i + 2, "und", "bis");
        if (partOfWord || plural && !a.isAny(i - 1, "an", "den", "allen", "und", "sowie", "oder")) {
            return null;
        }
        String day = "XXXX-WXX-" + a.value(i, Sense.WEEKLY);
        for (String part : new String[] {"vormittags", "nachmittags", "abends", "nachts", "morgens"}) {
            if (form.endsWith(part)) {
                return Found.set(i, i + 1, day + part(part));
            }
        }
        boolean then = a.has(i + 1, Sense.DAILY);
        return then ? Found.set(i, i + 2, day + partOf(a, i + 1)) : Found.set(i, i + 1, day);
    }

    private static String partOf(Atoms a, int i) {
        return part(a.form(i).toLowerCase(Locale.GERMAN));
    }

    private static String part(String adverb) {
        return switch (adverb) {
            case "morgens", "vormittags" -> "TMO";
            case "mittags" -> "TMI";
            case "nachmittags" -> "TAF";
            case "abends" -> "TEV";
            default -> "TNI";
        };
    }

    /** {@code dreimal täglich, zweimal im Jahr, einmal die Woche}. */
    private static @Nullable Found times(Atoms a, int i) {
        boolean word = a.form(i).endsWith("mal") && a.form(i).length() > 5 || a.isAny(i, "mehrmals", "mehrfach");
        boolean number = a.digits(i) > 0 || a.has(i, Sense.NUMBER);
        boolean apart = number && (a.isAny(i + 1, "mal") || a.dash(i + 1) && a.isAny(i + 2, "mal"));
        if (!word && !apart) {
            return null;
        }
        int j = word ? i + 1 : a.isAny(i + 1, "mal") ? i + 2 : i + 3;
        if (a.has(j, Sense.FREQUENCY)) {
            return set(i, j + 1, a.value(j, Sense.FREQUENCY));
        }
        boolean preposition = a.isAny(j, "im", "am", "in", "pro", "je");
        int noun = preposition ? a.afterArticle(j + 1) : a.afterArticle(j);
        String unit = a.value(noun, Sense.UNIT);
        boolean followed = a.digits(noun + 1) > 0;
        return noun == j || unit == null || a.has(noun, Sense.PLURAL) || followed
                ? null
                : Found.set(i, noun + 1, new Quantity("1", noun).of(unit));
    }

    /** {@code pro Jahr; 500 Menschen im Jahr; acht Stunden am Tag; drei Tage die Woche}. */
    private static @Nullable Found per(Atoms a, int i) {
        int noun = a.isAny(i, "in") ? a.afterArticle(i + 1) : i + 1;
        String unit = a.value(noun, Sense.UNIT);
        if (unit == null || a.has(noun, Sense.PLURAL)) {
            return rate(a, i);
        }
        boolean counted = a.digits(i - 2) > 0 || a.has(i - 2, Sense.NUMBER) || a.has(i - 2, Sense.INDEFINITE);
        boolean within = a.isAny(i, "am") && unit.equals("D") || a.isAny(i, "in", "die") && "W H".contains(unit);
        if (counted && a.capital(i - 1) && within && !a.has(noun + 1, Sense.AFTER_YEAR)) {
            return Found.set(i, noun + 1, new Quantity("1", i).of(unit));
        }
        if (noun > i + 1) {
            return null;
        }
        if (a.has(i, Sense.PER)) {
            return Found.set(i, i + 2, new Quantity("1", i).of(unit));
        }
        boolean year = a.isAny(i, "im") && (unit.equals("Y") || unit.equals("M"));
        boolean named = a.digits(i + 2) > 0
                || a.has(i + 2, Sense.NUMBER)
                || a.has(i + 2, Sense.MONTH)
                || a.has(i + 2, Sense.AFTER_YEAR);
        return year && !named ? Found.set(i, i + 2, new Quantity("1", i).of(unit)) : null;
    }

    /** {@code Jahr für Jahr, Tag um Tag}. */
    private static @Nullable Found rate(Atoms a, int i) {
        String unit = a.value(i, Sense.UNIT);
        if (unit == null || !a.isAny(i + 1, "für", "um")) {
            return null;
        }
        boolean twice = a.form(i).equalsIgnoreCase(a.form(i + 2));
        return twice ? Found.set(i, i + 3, new Quantity("1", i).of(unit)) : null;
    }
}
