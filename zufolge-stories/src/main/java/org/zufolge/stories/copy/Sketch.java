package org.zufolge.stories.copy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What is kept of a text's shingles: all of a short text, the smallest ones of a long one (a bottom-k sketch; Broder 1997),
 * so that it is bounded.
 */
public final class Sketch {
    /** How many shingles are kept at most. */
    public static final int MOST = 512;

    private final int[] least;
    private final boolean whole;

    private Sketch(int[] least, boolean whole) {
        this.least = least;
        this.whole = whole;
    }

    /** The sketch of a text. */
    public static Sketch of(int[] shingles) {
        int[] sorted = Arrays.stream(shingles).sorted().distinct().toArray();
        boolean whole = sorted.length <= MOST;
        return new Sketch(whole ? sorted : Arrays.copyOf(sorted, MOST), whole);
    }

    /** A sketch as it was kept. */
    public static Sketch kept(int[] least, boolean whole) {
        return new Sketch(least.clone(), whole);
    }

    /** The shingles kept, ascending. */
    public int[] least() {
        return least.clone();
    }

    /** Whether these are all. */
    public boolean whole() {
        return whole;
    }

    /**
     * The share of a text's words that stand in this one too, in runs of four or more; of two long texts, the share of runs.
     *
     * @param shingles the text's
     * @return 0 to 1
     */
    public double covers(int[] shingles) {
        if (shingles.length == 0 || least.length == 0) {
            return 0;
        }
        return whole ? words(shingles) : runs(shingles);
    }

    private double words(int[] shingles) {
        int covered = 0;
        int until = 0;
        for (int i = 0; i < shingles.length; i++) {
            if (Arrays.binarySearch(least, shingles[i]) >= 0) {
                int end = i + Shingles.WIDTH;
                covered += end - Math.max(until, i);
                until = end;
            }
        }
        return (double) covered / (shingles.length + Shingles.WIDTH - 1);
    }

    /** Only runs smaller than the greatest kept can be looked for; these are as good as a sample. */
    private double runs(int[] shingles) {
        int most = least[least.length - 1];
        Set<Integer> seen = new HashSet<>();
        int shared = 0;
        for (int shingle : shingles) {
            if (shingle <= most && seen.add(shingle) && Arrays.binarySearch(least, shingle) >= 0) {
                shared++;
            }
        }
        return seen.isEmpty() ? 0 : (double) shared / seen.size();
    }

    /**
     * The share of this text's runs that stand in another.
     *
     * @param sorted the other's shingles, ascending
     * @return 0 to 1
     */
    public double within(int[] sorted) {
        if (least.length == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < least.length && j < sorted.length; ) {
            if (least[i] == sorted[j]) {
                shared++;
                i++;
            } else if (least[i] < sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) shared / least.length;
    }
}
