package org.zufolge.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final AtomicLong now = new AtomicLong(-5);
    private final RateLimit limit = new RateLimit(10, now::get);

    private int taken(String client, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += limit.take(client) ? 1 : 0;
        }
        return taken;
    }

    @Test
    void letsSomeSecondsWorthThroughAtOnceAndThenTheRate() {
        assertThat(taken("a", 100)).isEqualTo(40);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(taken("a", 100)).isEqualTo(10);
        now.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(taken("a", 100)).isEqualTo(40);
    }

    @Test
    void countsEachClientAlone() {
        assertThat(taken("a", 100)).isEqualTo(40);
        assertThat(taken("b", 100)).isEqualTo(40);
    }

    @Test
    void takesAHouseholdForOneClient() {
        assertThat(RateLimit.client("2001:db8:1:2:3:4:5:6")).isEqualTo(RateLimit.client("2001:db8:1:2:ffff::1"));
        assertThat(RateLimit.client("2001:db8:1:2::1")).isNotEqualTo(RateLimit.client("2001:db8:1:3::1"));
        assertThat(RateLimit.client("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void remembersOnlySoManyClients() {
        for (int i = 0; i < 20_000; i++) {
            limit.take("client " + i);
        }
        assertThat(limit.clients()).isEqualTo(10_000);
    }
}
