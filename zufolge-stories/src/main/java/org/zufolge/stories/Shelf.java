package org.zufolge.stories;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where {@link Card cards} are kept: in memory, or in the tables of an archive. It is all that placing a report needs to
 * know of those before it, so that a report costs the same whether ten thousand or a million are kept.
 */
public interface Shelf {
    /** How many cards there are. */
    long size();

    /** How many cards carry each of the handles; a handle on none is left out. Kept as counts, never counted anew. */
    Map<String, Long> counts(Collection<String> handles);

    /**
     * The cards that carry at least one of the handles and whose day lies between two, both included.
     *
     * @param limit at most so many cards for each handle, the latest first (by day, then by key, descending)
     * @return each card once, by day and then by key, descending
     */
    List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit);

    /**
     * Keeps a card.
     *
     * @throws IllegalArgumentException if there is one with this key already
     */
    void put(Card card);
}
