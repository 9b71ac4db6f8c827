package org.zufolge.intake.http;

import java.time.Duration;

/**
 * How to fetch.
 *
 * @param agent the name to servers and in robots.txt: one word
 * @param connectTimeout the longest wait for a connection
 * @param totalTimeout the longest time for one request from its beginning to the last byte
 * @param largest the most bytes of a page, unpacked
 * @param redirects the most redirects to follow
 * @param pause the least time between two requests to one host; a robots.txt may ask for more
 * @param allowPrivate whether addresses that are not of the open internet may be fetched
 */
public record FetchSettings(
        String agent,
        Duration connectTimeout,
        Duration totalTimeout,
        int largest,
        int redirects,
        Duration pause,
        boolean allowPrivate) {
    /** Ten seconds to connect, thirty in all, 20 MB, five redirects, a second between two requests, the internet alone. */
    public static final FetchSettings STANDARD = new FetchSettings(
            "zufolge", Duration.ofSeconds(10), Duration.ofSeconds(30), 20_000_000, 5, Duration.ofSeconds(1), false);

    public FetchSettings allowPrivate(boolean value) {
        return new FetchSettings(agent, connectTimeout, totalTimeout, largest, redirects, pause, value);
    }

    public FetchSettings totalTimeout(Duration value) {
        return new FetchSettings(agent, connectTimeout, value, largest, redirects, pause, allowPrivate);
    }

    public FetchSettings largest(int value) {
        return new FetchSettings(agent, connectTimeout, totalTimeout, value, redirects, pause, allowPrivate);
    }

    public FetchSettings pause(Duration value) {
        return new FetchSettings(agent, connectTimeout, totalTimeout, largest, redirects, value, allowPrivate);
    }
}
