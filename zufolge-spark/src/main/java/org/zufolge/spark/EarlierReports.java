package org.zufolge.spark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zufolge.stories.Card;
import org.zufolge.stories.Shelf;

/**
 * A shelf that knows beforehand what was counted in the reports before the one at hand, those of all components. So a
 * report's index card can be made anywhere, at any time; which cards are found is still the business of the shelf within.
 *
 * @param within where the cards lie
 * @param number how many reports come before
 * @param frequencies in how many of them each term is
 */
record EarlierReports(Shelf within, long number, Map<String, Long> frequencies) implements Shelf {
    @Override
    public long size() {
        return number;
    }

    @Override
    public Map<String, Long> counts(Collection<String> terms) {
        Map<String, Long> counts = new TreeMap<>();
        for (String term : terms) {
            Long count = frequencies.get(term);
            if (count != null) {
                counts.put(term, count);
            }
        }
        return counts;
    }

    @Override
    public List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit) {
        return within.find(handles, from, to, limit);
    }

    @Override
    public void put(Card card, Collection<String> terms, Collection<String> bands) {
        within.put(card, terms, bands);
    }
}
