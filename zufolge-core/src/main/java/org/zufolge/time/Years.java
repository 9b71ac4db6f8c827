package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Years, decades and centuries: {@code 1998}, {@code im Jahr 578}, {@code 1998/99}, {@code die zwanziger Jahre},
 * {@code 1970er-Jahre}, {@code im 20. Jahrhundert}. A number that counts something is no year.
 */
final class Years implements Construction {
    private final Forms forms;

    Years(Forms forms) {
        this.forms = forms;
    }

    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = a.afterArticle(i);
        if ("Y".equals(a.value(j, Sense.UNIT)) && (!a.has(j, Sense.PLURAL) || a.isAny(j, "Jahre"))) {
            Part<Meaning> year = YearNumber.read(a, j + 1, true);
            return year == null ? null : Found.date(i, year.to(), year.value());
        }
        Found decade = decade(a, i, j);
        if (decade != null) {
            return decade;
        }
        Found century = century(a, i, j);
        return century != null || j > i ? century : bare(a, i);
    }

    private static @Nullable Found decade(Atoms a, int i, int j) {
        int first = a.intValue(j, Sense.DECADE_NOUN);
        if (first > 0) {
            return Found.date(i, j + 1, tens(1900 + first));
        }
        int noun = j + 1;
        first = a.intValue(j, Sense.DECADE);
        first = first > 0 ? 1900 + first : -1;
        int ending = a.glued(j + 1) && a.dash(j + 1) && a.glued(j + 2) ? j + 2 : j + 1;
        if (a.digits(j) > 0 && a.glued(ending) && a.isAny(ending, "er", "ern")) {
            int number = a.number(j);
            boolean tens = number % 10 == 0;
            first = tens && a.digits(j) == 4 ? number : tens && a.digits(j) == 2 ? 1900 + number : -1;
            noun = ending + 1;
        }
        if (first < 0) {
            return null;
        }
        noun = a.dash(noun) ? noun + 1 : noun;
        if ("Y".equals(a.value(noun, Sense.UNIT)) && a.has(noun, Sense.PLURAL)) {
            return Found.date(i, noun + 1, tens(first));
        }
        // "siebziger und achtziger Jahre"
        int next = Dates.afterConnector(a, noun);
        boolean shared = next > noun && (a.has(next, Sense.DECADE) || a.isAny(next + 1, "er"));
        // "in den Achtzigern, Mitte der 1990er"
        String last = a.form(noun - 1);
        boolean alone = a.capital(j) && last.endsWith("ern") && a.isAny(j - 1, "den")
                || a.digits(j) > 0 && (a.isAny(j - 1, "den") && last.equals("ern") || lone(a, j, noun));
        return shared || alone ? Found.date(i, noun, tens(first)) : null;
    }

    /** {@code der 1990er}: four figures, or after an edge ({@code Ende der 80er}), and no noun after them. */
    private static boolean lone(Atoms a, int j, int to) {
        boolean article = a.isAny(j - 1, "der", "die", "den");
        boolean edge = a.has(j - 2, Sense.EDGE);
        return article && !a.capital(to) && (a.digits(j) == 4 || edge);
    }

    private static Meaning tens(int year) {
        return new Meaning.Exact(Period.around(Grain.DECADE, Period.year(year).begin()));
    }

    private static @Nullable Found century(Atoms a, int i, int j) {
        int n = a.intValue(j, Sense.ORDINAL);
        int to = j + 1;
        if (n < 0 && a.gluedMark(j + 1, ".")) {
            n = a.number(j, 2, 1, 30);
            to = j + 2;
        }
        if (n < 0) {
            return null;
        }
        String unit = a.value(to, Sense.UNIT);
        int end = to + 1;
        if (unit == null) {
            int next = Dates.afterConnector(a, to);
            boolean second = next > to && a.number(next, 2, 1, 30) > 0 && a.gluedMark(next + 1, ".");
            unit = second ? a.value(next + 2, Sense.UNIT) : null;
            end = to;
        }
        boolean before = a.isAny(to + 1, "v") && a.is(to + 2, ".") && a.isAny(to + 3, "Chr");
        if (unit == null || before || n > 22) {
            return null;
        }
        if (unit.equals("CE")) {
            return Found.date(i, end, new Meaning.Exact(Period.century(n)));
        }
        Period first =
                Period.around(Grain.MILLENNIUM, Period.year((n - 1) * 1000).begin());
        return unit.equals("ML") && n < 5 ? Found.date(i, end, new Meaning.Exact(first)) : null;
    }

    private @Nullable Found bare(Atoms a, int i) {
        Part<Meaning> year = YearNumber.read(a, i, false);
        if (year == null || otherNumber(a, i) || counts(a, i, year.to())) {
            return null;
        }
        return Found.date(i, year.to(), year.value());
    }

    /** Whether the words around say that it is a number of another kind: a house, a telephone, a page, a price. */
    private static boolean otherNumber(Atoms a, int i) {
        int p = i - 1;
        if (a.has(p, Sense.NUMBER_CUE) || a.is(p, ".") && a.has(p - 1, Sense.NUMBER_CUE)) {
            return true;
        }
        String mark = a.form(p);
        if (mark.length() == 1 && "€$£+#§@".contains(mark)) {
            return true;
        }
        // "Der Spiegel 12/2003", "030/1998": an issue, a telephone.
        if (a.glued(i) && a.is(p, "/") && a.glued(p) && a.digits(p - 1) > 0 && a.digits(p - 1) != 4
                || a.form(p).startsWith("0") && a.digits(p) > 1) {
            return true;
        }
        if (a.is(p, "/") && a.digits(p - 1) > 4 || a.gluedMark(i + 1, "/") && a.digits(i + 2) > 4) {
            return true;
        }
        boolean word = a.glued(i + 1) && a.word(i + 1) || a.glued(i) && a.word(p);
        boolean hyphen = a.glued(i + 1) && a.dash(i + 1) && a.glued(i + 2) && a.word(i + 2)
                || a.glued(i) && a.dash(p) && a.glued(p) && a.word(p - 1) && !a.has(p - 1, Sense.MONTH);
        boolean digits = !a.glued(i) && a.digits(p) > 0 && !a.is(i + 1, ")") && a.digits(p) < 4 && !a.is(p, ".");
        return HouseNumbers.at(a, i) || word || hyphen || digits;
    }

    /** Whether something counted follows: a unit, a currency, a noun in the plural. */
    private boolean counts(Atoms a, int i, int to) {
        if (a.has(i - 1, Sense.YEAR_CUE) || "Y".equals(a.value(i - 1, Sense.UNIT)) || a.is(i - 1, "(")) {
            return a.has(to, Sense.COUNTED) && a.capital(to) && !a.is(to, "S");
        }
        boolean pages = a.digits(to) > 0 || a.is(to, "S");
        if (a.has(to, Sense.COUNTED) && !pages || a.is(to, "%") || a.is(to, "€") || a.is(to, "$") || a.is(to, "°")) {
            return true;
        }
        if (a.has(to, Sense.UNIT) || a.has(to, Sense.CLOCK) || a.has(to, Sense.MONTH)) {
            return true;
        }
        if (a.isAny(i - 1, "davon") || a.isAny(to, "im", "in") && yearFollows(a, to) || rangeCounts(a, to)) {
            return true;
        }
        int p = i - 1;
        boolean round = a.number(i) % 100 == 0 && a.number(i) != 2000 && a.number(i) != 1900;
        boolean about = a.has(p, Sense.APPROXIMATE) || a.has(p, Sense.INDEFINITE) || a.has(p, Sense.BEFORE_COUNT);
        boolean since = a.isAny(p, "seit", "ab", "bis", "im", "anno", "nach", "vor", "um");
        // "1500 waren da": a round number is a year only where something says so.
        if (round && a.word(to) && !a.capital(to) && !since && !a.has(p, Sense.EDGE) && (p < 0 || a.is(p, ","))) {
            return true;
        }
        if (round && !since && (about || a.isAny(p, "mit", "für", "auf", "an", "die", "der", "den", "aus", "über"))) {
            return true;
        }
        // An adjective may stand between: "rund 1500 junge Leute".
        boolean dated = forms.participle(a.form(to)) && !about && !round;
        int noun = a.word(to) && !a.capital(to) && forms.attributive(a.form(to)) && !dated ? to + 1 : to;
        return !a.isAny(p, "seit", "im", "anno")
                && a.capital(noun)
                && !a.has(noun, Sense.WEEKDAY)
                && forms.plural(a.form(noun))
                && !forms.name(a.form(noun))
                && (about || round || !a.has(p, Sense.BEFORE_YEAR));
    }

    /** {@code 1700 im vergangenen Jahr}: the year is told by what follows. */
    private static boolean yearFollows(Atoms a, int preposition) {
        for (int k = preposition + 1; k <= preposition + 3; k++) {
            if ("Y".equals(a.value(k, Sense.UNIT))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 1450 bis 1850 Mark}: what counts the second number counts the first. */
    private static boolean rangeCounts(Atoms a, int to) {
        int next = a.isAny(to, "auf") ? to : Dates.afterConnector(a, to);
        return next > to
                && a.digits(next) > 0
                && a.has(next + 1, Sense.COUNTED)
                && a.capital(next + 1)
                && !a.is(next + 1, "S");
    }
}
