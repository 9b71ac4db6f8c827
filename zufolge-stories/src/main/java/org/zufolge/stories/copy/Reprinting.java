package org.zufolge.stories.copy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which earlier text another reprints: the one that most of its words stand in, or that stands in it for the most
 * part. Independent reports share a quotation or a formula, but not half of their words in runs of four.
 */
public final class Reprinting {
    private static final double COVERED = 0.4;
    private static final double TAKEN_OVER = 0.5;
    /** Shorter texts are alike by chance. */
    private static final int SHORTEST = 12;

    /**
     * That a text is a reprint.
     *
     * @param original which of the candidates it reprints
     * @param novelty the share of its words that are not in that, 0 to 1
     */
    public record Reprint(int original, double novelty) {}

    /**
     * What a text reprints; null where it is none.
     *
     * @param shingles the text's
     * @param candidates earlier texts; of two that are equally like it the first is taken
     */
    public @Nullable Reprint of(int[] shingles, List<Sketch> candidates) {
        if (shingles.length < SHORTEST) {
            return null;
        }
        int[] sorted = Arrays.stream(shingles).sorted().toArray();
        Reprint best = null;
        for (int i = 0; i < candidates.size(); i++) {
            Sketch candidate = candidates.get(i);
            double within = candidate.within(sorted);
            if (within == 0) {
                // as most are: nothing is shared that could cover anything
                continue;
            }
            double novelty = 1 - candidate.covers(shingles);
            boolean reprint = novelty <= 1 - COVERED || within >= TAKEN_OVER;
            if (reprint && (best == null || novelty < best.novelty)) {
                best = new Reprint(i, novelty);
            }
        }
        return best;
    }
}
