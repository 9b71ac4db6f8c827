package org.zufolge.stories.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells of texts in time which is a reprint of which. */
public final class Copies {
    /** A run of words in more texts than these is a formula. */
    private static final int MOST_WITH_RUN = 24;

    private final Shingles shingles = new Shingles();
    private final Reprinting reprinting = new Reprinting();

    /**
     * What a text is.
     *
     * @param original the place of the text that it reprints; -1 where it is none
     * @param novelty the share of its words that are not in that, 0 to 1; 1 where it reprints none
     */
    public record Copy(int original, double novelty) {
        /** Whether it is a reprint. */
        public boolean isReprint() {
            return original >= 0;
        }
    }

    /** What each of the texts is. */
    public List<Copy> of(List<String> texts) {
        List<Copy> copies = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        Map<Integer, Set<Integer>> byRun = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int[] runs = shingles.of(texts.get(i));
            List<Integer> candidates = candidates(runs, byRun);
            Reprinting.Reprint reprint =
                    reprinting.of(runs, candidates.stream().map(sketches::get).toList());
            copies.add(
                    reprint == null
                            ? new Copy(-1, 1)
                            : new Copy(candidates.get(reprint.original()), reprint.novelty()));
            Sketch sketch = Sketch.of(runs);
            sketches.add(sketch);
            for (int run : sketch.least()) {
                Set<Integer> with = byRun.computeIfAbsent(run, none -> new LinkedHashSet<>());
                if (with.size() < MOST_WITH_RUN) {
                    with.add(i);
                }
            }
        }
        return copies;
    }

    /** The texts that share a run with one, in time. */
    private static List<Integer> candidates(int[] runs, Map<Integer, Set<Integer>> byRun) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int run : runs) {
            found.addAll(byRun.getOrDefault(run, Set.of()));
        }
        return found.stream().sorted().toList();
    }
}
