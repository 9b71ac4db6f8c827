package org.zufolge.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A shelf in memory. It may be shared between threads; each call is done as a whole. */
public final class MemoryShelf implements Shelf {
    private static final Comparator<Shelved> LATEST_FIRST = Comparator.comparing(
                    (Shelved shelved) -> shelved.card().day())
            .thenComparing(Shelved::number)
            .reversed();

    private final Set<String> keys = new HashSet<>();
    private final Map<String, NavigableSet<Shelved>> byHandle = new HashMap<>();

    /**
     * A card on the shelf.
     *
     * @param number how many were put before it
     */
    private record Shelved(Card card, int number) {}

    @Override
    public synchronized long size() {
        return keys.size();
    }

    @Override
    public synchronized Map<String, Long> counts(Collection<String> terms) {
        Map<String, Long> counts = new TreeMap<>();
        for (String term : terms) {
            NavigableSet<Shelved> cards = byHandle.get(term);
            if (cards != null) {
                counts.put(term, (long) cards.size());
            }
        }
        return counts;
    }

    @Override
    public synchronized List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit) {
        NavigableSet<Shelved> found = new TreeSet<>(LATEST_FIRST);
        for (String handle : handles) {
            int taken = 0;
            for (Shelved shelved : until(to, byHandle.get(handle))) {
                if (taken == limit || shelved.card().day().isBefore(from)) {
                    break;
                }
                found.add(shelved);
                taken++;
            }
        }
        List<Card> cards = new ArrayList<>(found.size());
        found.forEach(shelved -> cards.add(shelved.card()));
        return cards;
    }

    /** Those of a day or before it: found, not searched for, or old days would cost more with every new one. */
    private static Collection<Shelved> until(LocalDate day, @Nullable NavigableSet<Shelved> cards) {
        if (cards == null) {
            return List.of();
        }
        Shelved last = new Shelved(new Card("", "", day, CardBody.of(new byte[0])), Integer.MAX_VALUE);
        return cards.tailSet(last, true);
    }

    @Override
    public synchronized void put(Card card, Collection<String> terms, Collection<String> bands) {
        if (!keys.add(card.key())) {
            throw new IllegalArgumentException("there is a card already for " + card.key());
        }
        Shelved shelved = new Shelved(card, keys.size());
        for (Collection<String> handles : List.of(terms, bands)) {
            for (String handle : handles) {
                byHandle.computeIfAbsent(handle, none -> new TreeSet<>(LATEST_FIRST))
                        .add(shelved);
            }
        }
    }
}
