package org.zufolge.evaluation;

import java.util.BitSet;
import java.util.List;
import org.zufolge.reading.Span;

/** Tells which tokens of a text belong to spans of it: those that share a character with one. */
public final class TokenIndex {
    private final int[] begins;
    private final int[] ends;

    /**
     * An index of these tokens.
     *
     * @throws IllegalArgumentException if they are not in the order of the text
     */
    public TokenIndex(List<Span> tokens) {
        begins = new int[tokens.size()];
        ends = new int[tokens.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = tokens.get(i).begin();
            ends[i] = tokens.get(i).end();
            if (i > 0 && (begins[i] < begins[i - 1] || ends[i] < ends[i - 1])) {
                throw new IllegalArgumentException("tokens out of order at " + i);
            }
        }
    }

    /** The numbers of the tokens in these spans. */
    public BitSet of(List<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            for (int i = firstAfter(span.begin()); i < begins.length && begins[i] < span.end(); i++) {
                found.set(i);
            }
        }
        return found;
    }

    /** The first token that ends after this place. */
    private int firstAfter(int place) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
