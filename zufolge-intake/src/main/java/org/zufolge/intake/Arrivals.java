package org.zufolge.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What came of everything in a file, a folder or a stream, one after the other; only the one at hand is kept in memory.
 * For one thread at a time. Reading never throws: what goes wrong is itself an {@link Arrival.Refused}.
 */
public final class Arrivals implements Iterator<Arrival>, AutoCloseable {
    private final Source source;
    private final String where;
    private @Nullable Arrival next;
    private boolean done;

    Arrivals(Source source, String where) {
        this.source = source;
        this.where = where;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !done) {
            try {
                next = source.next();
            } catch (IOException e) {
                next = Why.refused(where, e);
                done = true;
            }
            done |= next == null;
        }
        return next != null;
    }

    @Override
    public Arrival next() {
        Arrival arrival = hasNext() ? next : null;
        if (arrival == null) {
            throw new NoSuchElementException(where);
        }
        next = null;
        return arrival;
    }

    /** Closes the file; a stream that was handed in is left to whoever opened it. */
    @Override
    public void close() throws IOException {
        done = true;
        next = null;
        source.close();
    }
}
