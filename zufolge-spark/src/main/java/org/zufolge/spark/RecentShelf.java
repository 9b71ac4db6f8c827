package org.zufolge.spark;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zufolge.stories.Card;
import org.zufolge.stories.Shelf;

/**
 * A shelf in memory for cards that come by day and then by key: it forgets what lies before the day that cards were
 * last asked for from, so that it holds as much as some days bring, however long the stream is.
 */
final class RecentShelf implements Shelf {
    private static final Comparator<Card> LATEST_FIRST =
            Comparator.comparing(Card::day).thenComparing(Card::key).reversed();

    private final Deque<Shelved> cards = new ArrayDeque<>();
    private final Map<String, Deque<Card>> byHandle = new HashMap<>();
    private LocalDate from = LocalDate.MIN;

    private record Shelved(Card card, List<String> handles) {}

    @Override
    public long size() {
        return cards.size();
    }

    @Override
    public Map<String, Long> counts(Collection<String> terms) {
        Map<String, Long> counts = new TreeMap<>();
        for (String term : terms) {
            Deque<Card> found = byHandle.get(term);
            if (found != null) {
                counts.put(term, (long) found.size());
            }
        }
        return counts;
    }

    @Override
    public List<Card> find(Collection<String> handles, LocalDate first, LocalDate to, int limit) {
        from = first;
        NavigableSet<Card> found = new TreeSet<>(LATEST_FIRST);
        for (String handle : handles) {
            Iterator<Card> latest =
                    byHandle.getOrDefault(handle, new ArrayDeque<>()).descendingIterator();
            int taken = 0;
            while (latest.hasNext() && taken < limit) {
                Card card = latest.next();
                if (card.day().isBefore(first)) {
                    break;
                }
                if (!card.day().isAfter(to)) {
                    found.add(card);
                    taken++;
                }
            }
        }
        return new ArrayList<>(found);
    }

    /**
     * Keeps a card.
     *
     * @throws IllegalArgumentException if it does not come behind the one before it
     */
    @Override
    public void put(Card card, Collection<String> terms, Collection<String> bands) {
        if (!cards.isEmpty() && LATEST_FIRST.compare(card, cards.getLast().card()) >= 0) {
            throw new IllegalArgumentException("a card out of order: " + card.key() + " of " + card.day());
        }
        while (!cards.isEmpty() && cards.element().card().day().isBefore(from)) {
            forget(cards.remove());
        }
        Set<String> handles = new LinkedHashSet<>(terms);
        handles.addAll(bands);
        cards.add(new Shelved(card, List.copyOf(handles)));
        for (String handle : handles) {
            byHandle.computeIfAbsent(handle, none -> new ArrayDeque<>()).add(card);
        }
    }

    private void forget(Shelved shelved) {
        for (String handle : shelved.handles()) {
            Deque<Card> with = byHandle.get(handle);
            if (with != null) {
                with.remove();
                if (with.isEmpty()) {
                    byHandle.remove(handle);
                }
            }
        }
    }
}
