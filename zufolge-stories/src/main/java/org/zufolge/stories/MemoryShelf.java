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
    private static final Comparator<Card> LATEST_FIRST =
            Comparator.comparing(Card::day).thenComparing(Card::key).reversed();

    private final Set<String> keys = new HashSet<>();
    private final Map<String, NavigableSet<Card>> byHandle = new HashMap<>();

    @Override
    public synchronized long size() {
        return keys.size();
    }

    @Override
    public synchronized Map<String, Long> counts(Collection<String> handles) {
        Map<String, Long> counts = new TreeMap<>();
        for (String handle : handles) {
            NavigableSet<Card> cards = byHandle.get(handle);
            if (cards != null) {
                counts.put(handle, (long) cards.size());
            }
        }
        return counts;
    }

    @Override
    public synchronized List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit) {
        NavigableSet<Card> found = new TreeSet<>(LATEST_FIRST);
        for (String handle : handles) {
            int taken = 0;
            for (Card card : until(to, byHandle.get(handle))) {
                if (taken == limit || card.day().isBefore(from)) {
                    break;
                }
                found.add(card);
                taken++;
            }
        }
        return new ArrayList<>(found);
    }

    /** Those of a day or before it: found, not searched for, or old days would cost more with every new one. */
    private static Collection<Card> until(LocalDate day, @Nullable NavigableSet<Card> cards) {
        if (cards == null) {
            return List.of();
        }
        Card before = new Card("", "", day.plusDays(1), Set.of(), CardBody.of(new byte[0]));
        return cards.tailSet(before, true);
    }

    @Override
    public synchronized void put(Card card) {
        if (!keys.add(card.key())) {
            throw new IllegalArgumentException("there is a card already for " + card.key());
        }
        for (String handle : card.handles()) {
            byHandle.computeIfAbsent(handle, none -> new TreeSet<>(LATEST_FIRST))
                    .add(card);
        }
    }
}
