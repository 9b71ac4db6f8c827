package org.zufolge.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PausesTest {
    @Test
    void keepsRequestsToOneHostApart() throws Exception {
        List<Long> sleeps = new ArrayList<>();
        long[] now = {Long.MAX_VALUE - 10};
        Pauses pauses = new Pauses(new Time() {
            @Override
            public long nanos() {
                return now[0];
            }

            @Override
            public void sleep(Duration length) {
                sleeps.add(length.toNanos());
            }
        });
        pauses.await("a", Duration.ofNanos(100));
        pauses.await("b", Duration.ofNanos(100));
        pauses.await("a", Duration.ofNanos(100));
        pauses.await("a", Duration.ofNanos(100));
        assertThat(sleeps).containsExactly(100L, 200L);
        now[0] += 300;
        pauses.await("a", Duration.ofNanos(100));
        assertThat(sleeps).hasSize(2);
    }
}
