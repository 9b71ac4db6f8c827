package org.zufolge.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.zufolge.server.Problem;

/**
 * Lets each client do so much in a second, and a few seconds' worth at once: a bucket of tokens for each address. Of a
 * network of IPv6 that one household has, all addresses are one client. The table holds the clients seen last; one that is
 * forgotten begins anew, with a full bucket.
 */
final class RateLimit implements Handler {
    private static final int CLIENTS = 10_000;
    private static final int SECONDS_AT_ONCE = 4;
    private static final int HOUSEHOLD_BYTES = 8;
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int rate;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    };

    /** What a client may still do, and when that was reckoned. */
    private record Bucket(double tokens, long moment) {}

    /**
     * A limit.
     *
     * @param rate requests in a second
     * @param clock gives nanoseconds
     */
    RateLimit(int rate, LongSupplier clock) {
        this.rate = rate;
        this.clock = clock;
    }

    @Override
    public void handle(Context context) {
        if (!take(client(context.ip()))) {
            context.header("Retry-After", "1");
            throw Problem.of(429, "rate", rate);
        }
    }

    /** Takes a token from a client's bucket, if there is one. */
    synchronized boolean take(String client) {
        long now = clock.getAsLong();
        double most = (double) rate * SECONDS_AT_ONCE;
        Bucket before = buckets.getOrDefault(client, new Bucket(most, now));
        double tokens = Math.min(most, before.tokens + (now - before.moment) / SECOND * rate);
        boolean enough = tokens >= 1;
        buckets.put(client, new Bucket(enough ? tokens - 1 : tokens, now));
        return enough;
    }

    synchronized int clients() {
        return buckets.size();
    }

    /** Who asks. No header is trusted for that: any client can write one. */
    static String client(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            if (parsed instanceof Inet6Address) {
                byte[] bytes = parsed.getAddress();
                StringBuilder network = new StringBuilder();
                for (int i = 0; i < HOUSEHOLD_BYTES; i++) {
                    network.append(Character.forDigit(bytes[i] >> 4 & 15, 16))
                            .append(Character.forDigit(bytes[i] & 15, 16));
                }
                return network.toString();
            }
            return parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
