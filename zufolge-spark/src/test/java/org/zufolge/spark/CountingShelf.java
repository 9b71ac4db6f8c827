package org.zufolge.spark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zufolge.stories.Card;
import org.zufolge.stories.MemoryShelf;
import org.zufolge.stories.Shelf;

/** One machine's shelf that counts every term of the reports before, as they come, not only those their cards bear. */
final class CountingShelf implements Shelf {
    private MemoryShelf cards = new MemoryShelf();
    private long size;
    private final Map<String, Long> frequencies = new HashMap<>();

    /** Takes all cards away, and goes on counting. */
    void clear() {
        cards = new MemoryShelf();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Map<String, Long> counts(Collection<String> terms) {
        Map<String, Long> counts = new HashMap<>();
        for (String term : terms) {
            Long before = frequencies.put(term, frequencies.getOrDefault(term, 0L) + 1);
            if (before != null) {
                counts.put(term, before);
            }
        }
        return counts;
    }

    @Override
    public List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit) {
        return cards.find(handles, from, to, limit);
    }

    @Override
    public void put(Card card, Collection<String> terms, Collection<String> bands) {
        cards.put(card, terms, bands);
        size++;
    }
}
