package org.zufolge.intake.http;

import java.time.Duration;
import java.util.List;

/**
 * How to fetch.
 *
 * @param agent the name to servers and in robots.txt: one word
 * @param connectTimeout the longest wait for a connection
 * @param totalTimeout the longest time for one request from its beginning to the last byte
 * @param largest the most bytes of a page, unpacked
 * @param redirects the most redirects to follow
 * @param pause the least time between two requests to one host; a robots.txt may ask for more
 * @param allowed networks that may be fetched from beside the open internet
 * @param names finds the addresses of hosts
 */
public record FetchSettings(
        String agent,
        Duration connectTimeout,
        Duration totalTimeout,
        int largest,
        int redirects,
        Duration pause,
        List<Network> allowed,
        AddressBook names) {
    private static final List<Network> ALL = List.of(Network.of("0.0.0.0/0"), Network.of("::/0"));

    /** Ten seconds to connect, thirty in all, 20 MB, five redirects, a second between two requests, the internet alone. */
    public static final FetchSettings STANDARD = new FetchSettings(
            "zufolge",
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            20_000_000,
            5,
            Duration.ofSeconds(1),
            List.of(),
            AddressBook.SYSTEM);

    public FetchSettings {
        allowed = List.copyOf(allowed);
    }

    /** Whether every network may be fetched from, or the open internet alone. */
    public FetchSettings allowPrivate(boolean value) {
        return allowed(value ? ALL : List.of());
    }

    public FetchSettings allowed(List<Network> value) {
        return new FetchSettings(agent, connectTimeout, totalTimeout, largest, redirects, pause, value, names);
    }

    public FetchSettings names(AddressBook value) {
        return new FetchSettings(agent, connectTimeout, totalTimeout, largest, redirects, pause, allowed, value);
    }

    public FetchSettings totalTimeout(Duration value) {
        return new FetchSettings(agent, connectTimeout, value, largest, redirects, pause, allowed, names);
    }

    public FetchSettings largest(int value) {
        return new FetchSettings(agent, connectTimeout, totalTimeout, value, redirects, pause, allowed, names);
    }

    public FetchSettings pause(Duration value) {
        return new FetchSettings(agent, connectTimeout, totalTimeout, largest, redirects, value, allowed, names);
    }
}
