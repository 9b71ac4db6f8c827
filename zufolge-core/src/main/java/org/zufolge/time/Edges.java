package org.zufolge.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Time;

/**
 * The beginning, middle or end of a stretch: {@code Ende Mai}, {@code Mitte der siebziger Jahre}, {@code Anfang der
 * Woche}. The value is that of the stretch.
 */
final class Edges implements Construction {
    private final List<Construction> stretches;

    Edges(List<Construction> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    @Override
    public @Nullable Found match(Atoms a, int i) {
        if (!a.has(i, Sense.EDGE)) {
            return null;
        }
        for (Construction stretch : stretches) {
            Found found = stretch.match(a, i + 1);
            if (found != null && found.type() == Time.Type.DATE) {
                return Found.date(i, found.to(), found.meaning());
            }
        }
        return null;
    }
}
