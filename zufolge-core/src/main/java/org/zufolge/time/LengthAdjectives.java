package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/**
 * Lengths in an adjective: {@code zweitägig}, {@code 14-tägig}, {@code fast 100-jähriges Bestehen}, {@code zwei- bis
 * dreistündig}, {@code jahrelang}. What is said of persons ({@code der 55-jährige Fahrer}) is their age and none.
 */
final class LengthAdjectives implements Construction {
    private final Lexicon lexicon;
    private final Forms forms;

    LengthAdjectives(Lexicon lexicon, Forms forms) {
        this.lexicon = lexicon;
        this.forms = forms;
    }

    @Override
    public @Nullable Found match(Atoms a, int i) {
        int j = Quantity.afterApproximation(a, i);
        Part<String> length = adjective(a, j);
        length = length == null ? range(a, j) : length;
        return length == null ? null : Found.duration(i, length.to(), new Meaning.Literal(length.value(), null));
    }

    /** The adjective at i, its number in words or figures. */
    private @Nullable Part<String> adjective(Atoms a, int i) {
        String whole = a.value(i, Sense.LONG);
        if (whole != null) {
            return new Part<>(whole, i + 1);
        }
        String years = a.value(i, Sense.YEARS_LONG);
        if (years != null) {
            return lasts(a, i + 1) ? new Part<>(years, i + 1) : null;
        }
        int j = a.glued(i + 1) && a.dash(i + 1) ? i + 2 : i + 1;
        String number = a.digits(i) > 0 && a.digits(i) < 5 ? a.form(i) : a.value(i, Sense.NUMBER);
        if (number == null || !a.glued(j) || a.glued(i) && a.dash(i - 1)) {
            return null;
        }
        String unit = a.value(j, Sense.LENGTH);
        if (unit == null && a.has(j, Sense.AGE_OR_LENGTH) && lasts(a, j + 1)) {
            unit = a.value(j, Sense.AGE_OR_LENGTH);
        }
        return unit == null ? null : new Part<>(new Quantity(number, i).of(unit), j + 1);
    }

    /** {@code zwei- bis dreistündig}: the length is that of the second. */
    private @Nullable Part<String> range(Atoms a, int i) {
        boolean first = a.digits(i) > 0 || a.has(i, Sense.NUMBER);
        boolean hyphen = a.glued(i + 1) && a.dash(i + 1) && !a.glued(i + 2);
        return first && hyphen && a.isAny(i + 2, "bis", "oder", "und") ? adjective(a, i + 3) : null;
    }

    /** Whether the noun at i, or after one more adjective, is something that lasts. */
    private boolean lasts(Atoms a, int i) {
        boolean adjective = a.word(i) && !a.capital(i) && forms.attributive(a.form(i));
        int noun = adjective ? i + 1 : i;
        return a.capital(noun) && !a.has(noun, Sense.PERSON) && lexicon.lasts(a.form(noun));
    }
}
