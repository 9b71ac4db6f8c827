package org.zufolge.stories;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.stories.copy.Sketch;

/**
 * Tells which earlier report another reprints: the one that most of its words stand in, or that stands in it for the most
 * part. Independent reports share a quotation or a formula, but not half of their words in runs of four.
 */
final class Reprinting {
    private static final double COVERED = 0.4;
    private static final double TAKEN_OVER = 0.5;
    /** Shorter texts are alike by chance. */
    private static final int SHORTEST = 12;

    /** An earlier report. */
    record Candidate(String key, LocalDate day, Sketch sketch) {}

    /**
     * That a report is a reprint.
     *
     * @param original the key of what it reprints
     * @param novelty the share of its words that are not in that
     */
    record Reprint(String original, double novelty) {}

    private record Match(Candidate candidate, double covered, double taken) {}

    @Nullable
    Reprint of(int[] shingles, List<Candidate> candidates) {
        if (shingles.length < SHORTEST) {
            return null;
        }
        return candidates.stream()
                .map(candidate -> new Match(
                        candidate,
                        candidate.sketch().covers(shingles),
                        candidate.sketch().within(shingles)))
                .filter(match -> match.covered >= COVERED || match.taken >= TAKEN_OVER)
                .min(Comparator.comparingDouble((Match match) -> -match.covered)
                        .thenComparing(match -> match.candidate.day())
                        .thenComparing(match -> match.candidate.key()))
                .map(match -> new Reprint(match.candidate.key(), 1 - match.covered))
                .orElse(null);
    }
}
