package org.zufolge.stories.account;

import java.util.regex.Pattern;
import org.zufolge.stories.account.ClaimWords.Use;

/**
 * How many of what.
 *
 * @param number in digits
 * @param unit the stem of the word after it, empty where there is none
 * @param most whether it is the most there are: höchstens, nur, nicht mehr als
 */
record Quantity(String number, String unit, boolean most) {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final int DIGITS_OF_EXACT = 3;
    private static final double ROUNDING = 0.005;

    Quantity(String number, String unit) {
        this(number, unit, false);
    }

    /** Whether it hardly counts two things in one story: 380 000; 1,4. */
    boolean isExact() {
        return number.indexOf(',') >= 0 || number.length() >= DIGITS_OF_EXACT;
    }

    /** Whether it may tell when rather than how many. */
    boolean isYear() {
        return YEAR.matcher(number).matches();
    }

    /** Whether it tells the same: a small number does so only of the same. */
    boolean isSame(Quantity other) {
        return number.equals(other.number) && (isExact() || isOfSame(other))
                || isOfSame(other) && (isRounded(other) || other.isRounded(this));
    }

    /** Whether it is the other, put more roundly: 1200, 1204. */
    private boolean isRounded(Quantity other) {
        return number.endsWith("00") && Math.abs(value() - other.value()) <= value() * ROUNDING;
    }

    /** Whether both count the same: the same word, or people whatever they are called. */
    boolean isOfSame(Quantity other) {
        return unit.equals(other.unit)
                || SameWords.has(unit, other.unit)
                || ClaimWords.isStem(Use.PEOPLE, unit) && ClaimWords.isStem(Use.PEOPLE, other.unit);
    }

    /** Whether it is the most there are, and the other counts more of the same. */
    boolean isPassedBy(Quantity other) {
        return most && !other.most && isOfSame(other) && value() < other.value();
    }

    private double value() {
        try {
            return Double.parseDouble(number.replace(',', '.'));
        } catch (NumberFormatException e) {
            // 3:2, 1/2: nothing that has a limit
            return Double.NaN;
        }
    }
}
