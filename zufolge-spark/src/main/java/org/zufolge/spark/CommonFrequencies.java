package org.zufolge.spark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zufolge.stories.Card;
import org.zufolge.stories.Shelf;

/**
 * A shelf whose counts are those of a whole collection, known beforehand, not of the cards put on it so far. So a report's
 * index card is the same whatever was read before it, and can be made anywhere; which of the cards are found is still the
 * business of the shelf within.
 */
final class CommonFrequencies implements Shelf {
    /** Knows how many reports have a handle. */
    @FunctionalInterface
    interface Frequencies {
        /** In how many reports of the collection besides the one at hand it is; 0 where it is in none. */
        long others(String handle);
    }

    private final Shelf within;
    private final Frequencies frequencies;
    private final long others;

    /**
     * A shelf.
     *
     * @param within where the cards lie
     * @param frequencies in how many reports a handle is
     * @param reports how many there are in the collection
     */
    CommonFrequencies(Shelf within, Frequencies frequencies, long reports) {
        this.within = within;
        this.frequencies = frequencies;
        this.others = reports - 1;
    }

    @Override
    public long size() {
        return others;
    }

    @Override
    public Map<String, Long> counts(Collection<String> handles) {
        Map<String, Long> counts = new HashMap<>();
        for (String handle : handles) {
            long count = frequencies.others(handle);
            if (count > 0) {
                counts.put(handle, count);
            }
        }
        return counts;
    }

    @Override
    public List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit) {
        return within.find(handles, from, to, limit);
    }

    @Override
    public void put(Card card) {
        within.put(card);
    }
}
