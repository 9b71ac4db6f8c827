package org.zufolge.stories.account;

/**
 * How many of what.
 *
 * @param number in digits
 * @param unit the stem of the word after it, empty where there is none
 */
record Quantity(String number, String unit) {
    private static final int DIGITS_OF_EXACT = 3;

    /** Whether it hardly counts two things in one story: 380 000; 1,4. */
    boolean isExact() {
        return number.indexOf(',') >= 0 || number.length() >= DIGITS_OF_EXACT;
    }

    /** Whether it tells the same: a small number does so only of the same. */
    boolean isSame(Quantity other) {
        return number.equals(other.number) && (isExact() || isOfSame(other));
    }

    /** Whether both count the same. */
    boolean isOfSame(Quantity other) {
        return unit.equals(other.unit) || SameWords.has(unit, other.unit);
    }
}
