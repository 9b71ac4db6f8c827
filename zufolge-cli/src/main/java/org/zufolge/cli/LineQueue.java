package org.zufolge.cli;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Works on the lines of an input side by side, and hands on what became of them in their order.
 *
 * @param <T> what is made of a line
 */
final class LineQueue<T> {
    /** What is done with a line, on several threads at a time. */
    interface Task<T> {
        /**
         * What becomes of a line.
         *
         * @param number its number, from 1
         * @param line its bytes; none for one that is too long
         */
        Outcome<T> of(long number, byte[] line, boolean tooLong);
    }

    /** Bytes of lines that are worked on or wait at a time. */
    private static final long HEAVIEST = 4 << 20;

    private static final int WAITING_PER_THREAD = 32;

    private final LineOptions options;
    private final Task<T> task;
    private @Nullable String damage;

    LineQueue(LineOptions options, Task<T> task) {
        this.options = options;
        this.task = task;
    }

    /**
     * Works on all lines.
     *
     * @param done how many lines at the beginning to pass over
     * @param sink takes what becomes of each other line, on the calling thread
     * @return what is wrong with the input itself, where it broke off: what stands before that is handed on all the
     *     same; null where nothing is
     */
    @Nullable
    String run(InputStream bytes, long done, InOrder.Sink<Outcome<T>> sink) throws Exception {
        LineReader in = new LineReader(bytes, options.maxSize);
        damage = null;
        try (InOrder<Outcome<T>> queue =
                new InOrder<>(options.threads, options.threads * WAITING_PER_THREAD, HEAVIEST, sink)) {
            long number = 0;
            for (byte[] next = next(in, number); next != null; next = next(in, number)) {
                long current = ++number;
                byte[] line = next;
                boolean tooLong = in.wasTooLong();
                if (current > done) {
                    queue.add(line.length, () -> task.of(current, line, tooLong));
                }
            }
            queue.drain();
        }
        return damage;
    }

    private byte @Nullable [] next(LineReader in, long number) {
        try {
            return in.next();
        } catch (IOException e) {
            damage = "the input is damaged after line " + number + " (" + e.getMessage() + ")";
            return null;
        }
    }
}
