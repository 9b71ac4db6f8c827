package org.zufolge.stories.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds texts that share shingles without comparing all with all: of a text's shingles the smallest under each of some
 * orders, a few of which make a band; two texts with a share j of shingles in common have one of b bands of r in common
 * with a chance of 1 - (1 - j^r)^b (Broder 1997; Indyk and Motwani 1998). Here b is 8 and r is 3: nine of ten at j = 0.63.
 */
public final class MinHash {
    private static final int BANDS = 8;
    private static final int ROWS = 3;
    private static final int GOLDEN = 0x9e3779b9;

    /** A handle for each band; none for a text without words. */
    public List<String> bands(int[] shingles) {
        if (shingles.length == 0) {
            return List.of();
        }
        int[] least = new int[BANDS * ROWS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int order = 0; order < least.length; order++) {
                least[order] = Math.min(least[order], Mix.of(shingle ^ (order + 1) * GOLDEN));
            }
        }
        List<String> bands = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            int hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Mix.of(hash * 31 + least[band * ROWS + row]);
            }
            bands.add("b" + band + ":" + Integer.toHexString(hash));
        }
        return bands;
    }
}
