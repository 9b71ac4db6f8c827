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

    /** How many cards carry each of the terms; a term on none is left out. Kept as counts, never counted anew. */
    Map<String, Long> counts(Collection<String> terms);

    /**
     * The cards that carry at least one of the handles and whose day lies between two, both included.
     *
     * @param handles terms and others
     * @param to at most fifteen days after {@code from}; a shelf may have reports filed by such spans, and refuse more
     *     with an {@code IllegalArgumentException}
     * @param limit at most so many cards for each handle, the latest first: by day, and of a day those put last
     * @return each card once, the latest first
     */
    List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit);

    /**
     * Keeps a card.
     *
     * @param terms the words it can be found by
     * @param bands what else it can be found by: so rare that nobody asks how often it occurs, see {@link
     *     org.zufolge.stories.copy.MinHash}
     * @throws IllegalArgumentException if there is one with this key already
     */
    void put(Card card, Collection<String> terms, Collection<String> bands);
}
