package org.zufolge.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void countsUpToEachBound() {
        Histogram histogram = new Histogram();
        histogram.add(TimeUnit.MILLISECONDS.toNanos(1));
        histogram.add(TimeUnit.MILLISECONDS.toNanos(30));
        histogram.add(TimeUnit.SECONDS.toNanos(20));
        StringBuilder out = new StringBuilder();

        histogram.write("x_seconds", "route=\"/\"", out);

        assertThat(out.toString().lines())
                .hasSize(16)
                .contains(
                        "x_seconds_bucket{route=\"/\",le=\"0.001\"} 1",
                        "x_seconds_bucket{route=\"/\",le=\"0.025\"} 1",
                        "x_seconds_bucket{route=\"/\",le=\"0.05\"} 2",
                        "x_seconds_bucket{route=\"/\",le=\"10.0\"} 2",
                        "x_seconds_bucket{route=\"/\",le=\"+Inf\"} 3",
                        "x_seconds_sum{route=\"/\"} 20.031000",
                        "x_seconds_count{route=\"/\"} 3");
    }
}
