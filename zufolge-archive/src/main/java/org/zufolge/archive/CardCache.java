package org.zufolge.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.stories.Card;

/**
 * Cards that were written or read not long ago, by rank: a report is compared with those of the last days, and so is the
 * next. A card never changes. Only what other transactions can read may be put here, for what one has written can be taken
 * back.
 */
final class CardCache {
    /** Cards of two or three kilobytes each, and as much again once they were compared. */
    private static final int MOST = 8_192;

    private final Map<Long, Card> cards = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Card> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Card get(long rank) {
        return cards.get(rank);
    }

    synchronized void put(long rank, Card card) {
        cards.put(rank, card);
    }
}
