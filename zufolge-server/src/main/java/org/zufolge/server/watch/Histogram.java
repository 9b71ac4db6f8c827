package org.zufolge.server.watch;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How long things took, as Prometheus counts it: so many up to each bound. May be shared between threads. */
final class Histogram {
    /** In milliseconds. */
    private static final int[] BOUNDS = {1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000};

    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final AtomicLongArray counts = new AtomicLongArray(BOUNDS.length + 1);
    private final LongAdder nanoseconds = new LongAdder();

    void add(long duration) {
        int bucket = 0;
        while (bucket < BOUNDS.length && duration > TimeUnit.MILLISECONDS.toNanos(BOUNDS[bucket])) {
            bucket++;
        }
        counts.incrementAndGet(bucket);
        nanoseconds.add(duration);
    }

    /**
     * Writes it as Prometheus reads it.
     *
     * @param labels {@code route="/",method="GET"} or nothing
     */
    void write(String name, String labels, StringBuilder out) {
        String before = labels.isEmpty() ? "" : labels + ",";
        String around = labels.isEmpty() ? "" : "{" + labels + "}";
        long count = 0;
        for (int i = 0; i <= BOUNDS.length; i++) {
            count += counts.get(i);
            String bound = i == BOUNDS.length ? "+Inf" : Double.toString(BOUNDS[i] / 1000.0);
            out.append(name)
                    .append("_bucket{")
                    .append(before)
                    .append("le=\"")
                    .append(bound)
                    .append("\"} ");
            out.append(count).append('\n');
        }
        out.append(name).append("_sum").append(around).append(' ');
        out.append(String.format(Locale.ROOT, "%.6f", nanoseconds.sum() / NANOS_PER_SECOND))
                .append('\n');
        out.append(name)
                .append("_count")
                .append(around)
                .append(' ')
                .append(count)
                .append('\n');
    }
}
