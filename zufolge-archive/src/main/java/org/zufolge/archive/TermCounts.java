package org.zufolge.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How many cards carry a term, as transactions before have found and left it. A count holds as long as nobody has put a card
 * since; whoever did so in between, here or in another program, is noticed by the number of all cards.
 */
final class TermCounts {
    private static final int MOST = 300_000;

    private final Map<String, Long> counts = new HashMap<>();
    private long cards;

    /** The counts of those of some terms that are known, where there are so many cards. */
    synchronized Map<String, Long> of(Collection<String> terms, long cardsNow) {
        Map<String, Long> known = new HashMap<>();
        if (cardsNow == cards) {
            for (String term : terms) {
                Long count = counts.get(term);
                if (count != null) {
                    known.put(term, count);
                }
            }
        }
        return known;
    }

    /**
     * Takes over what a transaction leaves behind.
     *
     * @param cardsBefore how many cards there were when it began
     * @param counted the counts it leaves, those of all terms that it changed among them
     * @param cardsAfter how many cards there are now
     */
    synchronized void take(long cardsBefore, Map<String, Long> counted, long cardsAfter) {
        if (cardsBefore != cards || counts.size() > MOST) {
            counts.clear();
        }
        counts.putAll(counted);
        cards = cardsAfter;
    }
}
