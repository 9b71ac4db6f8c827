package org.zufolge.intake.http;

import java.time.Duration;

/** Time as it passes; tests bring their own. */
public interface Time {
    /** The machine's. */
    Time REAL = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration length) throws InterruptedException {
            Thread.sleep(length.toMillis(), length.toNanosPart() % 1_000_000);
        }
    };

    /** Nanoseconds since whenever. */
    long nanos();

    /** Lets it pass. */
    void sleep(Duration length) throws InterruptedException;
}
