package org.zufolge.evaluation;

/**
 * Precision and recall.
 *
 * @param precision the share of what was found that is right
 * @param recall the share of what is right that was found
 */
public record Rates(double precision, double recall) {
    /** The rates of hits among what was found and what there is; each 0 where that is nothing. */
    public static Rates of(long hits, long found, long gold) {
        return new Rates(hits / (double) Math.max(1, found), hits / (double) Math.max(1, gold));
    }

    /** Their harmonic mean; 0 where both are 0. */
    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
}
