package org.zufolge.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zufolge.reading.Span;

/**
 * Scores time expressions as TempEval-3 does (UzZaman et al., SemEval 2013, task 1): {@code strict} counts equal spans,
 * {@code relaxed} pairs that share a character; {@code type} and {@code value} count the pairs that agree in these too.
 * All figures are micro-averaged.
 */
public final class TimeScore {
    private long gold;
    private long found;
    private long strict;
    private long relaxed;
    private long type;
    private long value;

    /** Adds the pairs of a document. */
    public void add(List<TimePair> pairs) {
        Set<Span> goldSpans = new HashSet<>();
        Set<Span> foundSpans = new HashSet<>();
        for (TimePair pair : pairs) {
            if (pair.gold() != null) {
                gold++;
                goldSpans.add(pair.gold().span());
            }
            if (pair.found() != null) {
                found++;
                foundSpans.add(pair.found().span());
            }
            relaxed += pair.isPaired() ? 1 : 0;
            type += pair.agreesInType() ? 1 : 0;
            value += pair.agreesInValue() ? 1 : 0;
        }
        goldSpans.retainAll(foundSpans);
        strict += goldSpans.size();
    }

    /** The figures: strict, relaxed, type, value. */
    public List<Figure> figures() {
        return List.of(rated("strict", strict), rated("relaxed", relaxed), rated("type", type), rated("value", value));
    }

    private Figure rated(String name, long hits) {
        return new Figure.Rated(name, Rates.of(hits, found, gold));
    }
}
