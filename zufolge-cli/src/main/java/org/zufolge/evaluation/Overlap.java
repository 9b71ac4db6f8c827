package org.zufolge.evaluation;

import java.util.BitSet;

/**
 * How far two sets of tokens agree.
 *
 * @param gold how many tokens the one has
 * @param found how many the other has
 * @param shared how many are in both
 */
public record Overlap(int gold, int found, int shared) {
    static Overlap of(BitSet gold, BitSet found) {
        int shared = 0;
        for (int i = gold.nextSetBit(0); i >= 0; i = gold.nextSetBit(i + 1)) {
            shared += found.get(i) ? 1 : 0;
        }
        return new Overlap(gold.cardinality(), found.cardinality(), shared);
    }

    /** Whether there is no difference between the two. */
    public boolean isWhole() {
        return gold == shared && found == shared;
    }

    /** The share of what was found that is in gold; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : shared / (double) found;
    }

    /** The share of gold that was found; 0 where there is none. */
    public double recall() {
        return gold == 0 ? 0 : shared / (double) gold;
    }

    /** Their harmonic mean (the Dice coefficient of the two sets); 0 where both are empty. */
    public double f1() {
        return gold + found == 0 ? 0 : 2.0 * shared / (gold + found);
    }
}
