package org.zufolge.formats;

import java.io.IOException;
import java.util.Iterator;
import org.zufolge.reading.Reading;

/**
 * A form that readings are written in. A whole output is {@link #begin}, then each reading with {@link #between} before
 * all but the first, then {@link #end}; {@link #writeAll} does just that.
 *
 * <p>A format keeps no state between calls and may be shared by any number of threads. It ends its lines with LF unless
 * it says otherwise, and never closes or flushes what it writes to.
 */
public interface ReadingFormat {
    /**
     * Writes what stands before the first reading, such as the header row of a table.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    default void begin(Appendable out) throws IOException {}

    /**
     * Writes one reading.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    void write(Reading reading, Appendable out) throws IOException;

    /**
     * Writes what stands between two readings.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    default void between(Appendable out) throws IOException {}

    /**
     * Writes what stands after the last reading.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    default void end(Appendable out) throws IOException {}

    /**
     * Writes a whole output, taking each reading only when the one before it is written.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    default void writeAll(Iterator<Reading> readings, Appendable out) throws IOException {
        begin(out);
        boolean first = true;
        while (readings.hasNext()) {
            Reading reading = readings.next();
            if (!first) {
                between(out);
            }
            first = false;
            write(reading, out);
        }
        end(out);
    }
}
