package org.zufolge.stories.account;

import org.zufolge.reading.Passage;
import org.zufolge.reading.Span;

/** How much of some words of a report stands in other words of it. */
final class Overlap {
    private Overlap() {}

    /** The share of the first that is in the second, 0 to 1, in code points; 0 where there are none. */
    static double of(Passage one, Passage other) {
        int shared = 0;
        int length = 0;
        for (Span here : one.spans()) {
            length += here.end() - here.begin();
            for (Span there : other.spans()) {
                shared += Math.max(0, Math.min(here.end(), there.end()) - Math.max(here.begin(), there.begin()));
            }
        }
        return length == 0 ? 0 : (double) shared / length;
    }
}
