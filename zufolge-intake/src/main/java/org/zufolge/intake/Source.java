package org.zufolge.intake;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives arrivals one after the other, and holds no more than one of them. */
interface Source extends Closeable {
    /**
     * The next arrival; null at the end.
     *
     * @throws IOException if nothing more can be read from here; {@link Why} makes a line of it
     */
    @Nullable
    Arrival next() throws IOException;

    @Override
    default void close() throws IOException {}
}
