package org.zufolge.quotation;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of tokens of the report, mostly one run, sometimes several: what a content, cue or frame covers.
 *
 * @param bounds begins and ends of the runs by turns, each run {@code [begin, end)}, in order, none touching another
 */
public record Extent(int[] bounds) {
    /** No token. */
    public static final Extent NONE = new Extent(new int[0]);

    /** The tokens {@code [from, to)}. */
    public static Extent of(int from, int to) {
        return from >= to ? NONE : new Extent(new int[] {from, to});
    }

    static Extent of(BitSet tokens) {
        int[] bounds = new int[2 * tokens.cardinality()];
        int n = 0;
        for (int i = tokens.nextSetBit(0); i >= 0; ) {
            int end = tokens.nextClearBit(i);
            bounds[n++] = i;
            bounds[n++] = end;
            i = tokens.nextSetBit(end);
        }
        return new Extent(Arrays.copyOf(bounds, n));
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Index of its first token; -1 where it is empty. */
    public int from() {
        return isEmpty() ? -1 : bounds[0];
    }

    /** Index after its last token; -1 where it is empty. */
    public int to() {
        return isEmpty() ? -1 : bounds[bounds.length - 1];
    }

    /** How many tokens it has. */
    public int size() {
        int size = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            size += bounds[i + 1] - bounds[i];
        }
        return size;
    }

    public boolean contains(int token) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (token >= bounds[i] && token < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether every token of the other is its own. */
    public boolean contains(Extent other) {
        for (int i = 0; i < other.bounds.length; i += 2) {
            for (int t = other.bounds[i]; t < other.bounds[i + 1]; t++) {
                if (!contains(t)) {
                    return false;
                }
            }
        }
        return !other.isEmpty();
    }

    public boolean overlaps(Extent other) {
        return !and(other).isEmpty();
    }

    public Extent or(Extent other) {
        BitSet tokens = tokens();
        tokens.or(other.tokens());
        return of(tokens);
    }

    public Extent and(Extent other) {
        BitSet tokens = tokens();
        tokens.and(other.tokens());
        return of(tokens);
    }

    public Extent minus(Extent other) {
        BitSet tokens = tokens();
        tokens.andNot(other.tokens());
        return of(tokens);
    }

    private BitSet tokens() {
        BitSet tokens = new BitSet();
        for (int i = 0; i < bounds.length; i += 2) {
            tokens.set(bounds[i], bounds[i + 1]);
        }
        return tokens;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent extent && Arrays.equals(bounds, extent.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
