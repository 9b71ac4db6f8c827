package org.zufolge.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the time expressions of a text, gold with found: from the first on, each gold one takes, of those still free, the
 * one that it shares most characters with.
 */
public final class TimePairs {
    private TimePairs() {}

    /**
     * Pairs.
     *
     * @return a pair for each gold expression in the order of the text, then those that were found and are left over
     */
    public static List<TimePair> of(List<Timex> gold, List<Timex> found) {
        List<Timex> free = sorted(found);
        List<TimePair> pairs = new ArrayList<>();
        for (Timex time : sorted(gold)) {
            Timex best = best(time, free);
            free.remove(best);
            pairs.add(new TimePair(time, best));
        }
        free.forEach(time -> pairs.add(new TimePair(null, time)));
        return pairs;
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
}
