package org.zufolge.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source of one arrival. */
final class Single implements Source {
    /** Makes it. */
    interface Reading {
        Arrival read() throws IOException;
    }

    private @Nullable Reading reading;

    Single(Reading reading) {
        this.reading = reading;
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        Reading once = reading;
        reading = null;
        return once == null ? null : once.read();
    }
}
