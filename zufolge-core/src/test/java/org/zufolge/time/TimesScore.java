package org.zufolge.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Span;

/**
 * Scores time expressions as TempEval-3 does (UzZaman et al., SemEval 2013): {@code strict} pairs equal spans,
 * {@code relaxed} pairs spans that share a character; {@code type} and {@code value} count the relaxed pairs that agree
 * in these too. Micro-averaged.
 */
final class TimesScore {
    /**
     * An expression, as a gold standard or a prediction has it.
     *
     * @param span in code points
     * @param type the TIMEX3 type
     * @param value the TIMEX3 value
     */
    record Timex(Span span, String type, String value) {}

    /**
     * Precision, recall and their harmonic mean.
     *
     * @param hits what agrees
     * @param found what was predicted
     * @param gold what there is
     */
    record Rates(int hits, int found, int gold) {
        double precision() {
            return hits / (double) Math.max(1, found);
        }

        double recall() {
            return hits / (double) Math.max(1, gold);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private int found;
    private int gold;
    private int strict;
    private int relaxed;
    private int type;
    private int value;

    /** Adds a document. */
    void add(List<Timex> goldTimes, List<Timex> foundTimes) {
        gold += goldTimes.size();
        found += foundTimes.size();
        Set<Span> spans = new HashSet<>();
        goldTimes.forEach(time -> spans.add(time.span()));
        strict += (int) foundTimes.stream()
                .map(Timex::span)
                .distinct()
                .filter(spans::contains)
                .count();
        List<Timex> free = sorted(foundTimes);
        for (Timex time : sorted(goldTimes)) {
            Timex best = best(time, free);
            if (best != null) {
                free.remove(best);
                relaxed++;
                type += best.type().equals(time.type()) ? 1 : 0;
                value += best.value().equals(time.value()) ? 1 : 0;
            }
        }
    }

    private static List<Timex> sorted(List<Timex> times) {
        List<Timex> sorted = new ArrayList<>(times);
        sorted.sort(Comparator.comparing(Timex::span));
        return sorted;
    }

    private static @Nullable Timex best(Timex gold, List<Timex> free) {
        Timex best = null;
        int most = 0;
        for (Timex time : free) {
            int shared = Math.min(gold.span().end(), time.span().end())
                    - Math.max(gold.span().begin(), time.span().begin());
            if (shared > most) {
                most = shared;
                best = time;
            }
        }
        return best;
    }

    /** The four measures, in the order strict, relaxed, type, value. */
    Map<String, Rates> rates() {
        Map<String, Rates> rates = new LinkedHashMap<>();
        rates.put("strict", new Rates(strict, found, gold));
        rates.put("relaxed", new Rates(relaxed, found, gold));
        rates.put("type", new Rates(type, found, gold));
        rates.put("value", new Rates(value, found, gold));
        return rates;
    }
}
