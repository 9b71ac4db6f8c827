package org.zufolge.stories.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * B-cubed precision and recall of a clustering (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", 1998):
 * for each item, which share of those put with it belong with it, and which share of those that belong with it were put
 * with it; the mean over all items.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
public record BCubed(double precision, double recall) {
    /**
     * Measures a clustering.
     *
     * @param gold the cluster each item belongs to
     * @param found the cluster each item was put into
     * @throws IllegalArgumentException if the two are not about the same items, or about none
     */
    public static <T> BCubed of(Map<T, String> gold, Map<T, String> found) {
        if (gold.isEmpty() || !gold.keySet().equals(found.keySet())) {
            throw new IllegalArgumentException("not the same items, or none: " + gold.size() + ", " + found.size());
        }
        Map<String, Integer> golds = new HashMap<>();
        Map<String, Integer> founds = new HashMap<>();
        Map<List<String>, Integer> both = new HashMap<>();
        List<List<String>> pairs = new ArrayList<>();
        gold.forEach((item, cluster) -> {
            List<String> pair = List.of(cluster, found.getOrDefault(item, ""));
            golds.merge(pair.get(0), 1, Integer::sum);
            founds.merge(pair.get(1), 1, Integer::sum);
            both.merge(pair, 1, Integer::sum);
            pairs.add(pair);
        });
        double precision = 0;
        double recall = 0;
        for (List<String> pair : pairs) {
            double shared = both.getOrDefault(pair, 0);
            precision += shared / founds.getOrDefault(pair.get(1), 1);
            recall += shared / golds.getOrDefault(pair.get(0), 1);
        }
        return new BCubed(precision / pairs.size(), recall / pairs.size());
    }

    /** The harmonic mean of the two. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
