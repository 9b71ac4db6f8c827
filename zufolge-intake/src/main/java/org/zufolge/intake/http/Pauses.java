package org.zufolge.intake.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps requests to one host apart. Remembers the hosts asked last, and no more than a bounded number of them. */
final class Pauses {
    private static final int MOST_HOSTS = 10_000;

    private final Time time;
    private final Map<String, Long> free = new LinkedHashMap<>();

    Pauses(Time time) {
        this.time = time;
    }

    /** Waits until the host may be asked again; the next to ask waits for the pause from then on. */
    void await(String host, Duration pause) throws InterruptedException {
        long wait;
        synchronized (free) {
            long now = time.nanos();
            Long next = free.remove(host);
            long at = next == null || next - now < 0 ? now : next;
            free.put(host, at + pause.toNanos());
            if (free.size() > MOST_HOSTS) {
                free.remove(free.keySet().iterator().next());
            }
            wait = at - now;
        }
        if (wait > 0) {
            time.sleep(Duration.ofNanos(wait));
        }
    }
}
