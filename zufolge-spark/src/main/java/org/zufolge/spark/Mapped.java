package org.zufolge.spark;

import java.util.Iterator;

/** What another iterator gives, each made into something else when it is asked for. */
record Mapped<A, B>(Iterator<A> from, Step<A, B> step) implements Iterator<B> {
    /** Makes one of the other. */
    @FunctionalInterface
    interface Step<A, B> {
        B of(A value);
    }

    @Override
    public boolean hasNext() {
        return from.hasNext();
    }

    @Override
    public B next() {
        return step.of(from.next());
    }
}
