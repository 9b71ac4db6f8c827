package org.zufolge.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keeps, of many documents, those in which most is wrong.
 *
 * @param <P> their pairs
 */
final class WorstDocuments<P> {
    private record Ranked<P>(double loss, long number, Scored<P> document) {}

    private final int most;
    private final PriorityQueue<Ranked<P>> kept = new PriorityQueue<>(
            Comparator.comparingDouble((Ranked<P> ranked) -> ranked.loss()).thenComparing(ranked -> -ranked.number()));
    private long number;

    /**
     * None yet.
     *
     * @param most how many to keep
     */
    WorstDocuments(int most) {
        this.most = most;
    }

    /** Adds a document; it is passed over where nothing is wrong in it. */
    void add(Scored<P> document, double loss) {
        number++;
        if (loss > 0) {
            kept.add(new Ranked<>(loss, number, document));
            if (kept.size() > most) {
                kept.remove();
            }
        }
    }

    /** Those kept, the worst first; of equals in the order in which they came. */
    List<Scored<P>> worstFirst() {
        List<Ranked<P>> ranked = new ArrayList<>(kept);
        ranked.sort(kept.comparator().reversed());
        return ranked.stream().map(Ranked::document).toList();
    }
}
