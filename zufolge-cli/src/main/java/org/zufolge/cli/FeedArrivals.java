package org.zufolge.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.ReportKey;
import org.zufolge.archive.Seen;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;
import org.zufolge.intake.http.Fetched;
import org.zufolge.intake.http.Fetcher;

/**
 * What a feed has; where it shows only an excerpt of what is not in the archive yet, the page behind it. A page that cannot
 * be had for the moment is waited for, since the excerpt would stand in its place for ever; an hour at most, since a feed
 * does not show it for ever.
 */
final class FeedArrivals {
    private static final Duration PATIENCE = Duration.ofHours(1);

    /**
     * What was found.
     *
     * @param whole whether it is all: the feed was not broken off, and no page is waited for
     */
    record Found(List<Arrival> arrivals, boolean whole) {}

    private final Archive archive;
    private final Fetcher fetcher;
    private final CountDownLatch stop;
    private final Clock clock;

    /**
     * Looks with a fetcher.
     *
     * @param stop when it is down, what comes next is left alone
     */
    FeedArrivals(Archive archive, Fetcher fetcher, CountDownLatch stop, Clock clock) {
        this.archive = archive;
        this.fetcher = fetcher;
        this.stop = stop;
        this.clock = clock;
    }

    /**
     * All that a feed has.
     *
     * @throws org.zufolge.archive.ArchiveException if the archive fails
     */
    Found of(Fetched.Page feed, String address) throws IOException, InterruptedException {
        List<Arrival> all = new ArrayList<>();
        boolean whole = true;
        try (Arrivals arrivals = Intake.standard().read(feed, address)) {
            while (arrivals.hasNext() && stop.getCount() > 0) {
                Arrival arrival = arrivals.next();
                String page = pageBehind(arrival);
                Fetched fetched = page == null ? new Fetched.Unchanged() : fetcher.fetch(page);
                if (page != null && fetched instanceof Fetched.Failed failed && failed.passing() && isWaitedFor(page)) {
                    all.add(new Arrival.Refused(page, failed.why() + "; it is asked for again in the next round"));
                    whole = false;
                } else if (arrival instanceof Arrival.Arrived excerpt && fetched instanceof Fetched.Page body) {
                    all.addAll(page(excerpt, body));
                } else {
                    all.add(arrival);
                    // What is wrong with one item has the item's place; what is wrong with the feed ends it.
                    whole &= !(arrival instanceof Arrival.Refused refused
                            && refused.where().equals(address));
                }
            }
        }
        return new Found(all, whole && stop.getCount() > 0);
    }

    /** Where the whole of an excerpt is; null of what is whole, or in the archive already. */
    private @Nullable String pageBehind(Arrival arrival) {
        if (!(arrival instanceof Arrival.Arrived arrived) || !arrived.incoming().excerpt()) {
            return null;
        }
        String url = arrived.incoming().report().url();
        Optional<String> key = url == null ? Optional.empty() : ReportKey.ofAddress(url);
        return key.isPresent() && archive.storyOf(key.get()).isPresent() ? null : url;
    }

    private boolean isWaitedFor(String page) {
        Instant now = Instant.now(clock);
        Optional<Seen> before = archive.seen().get(page);
        if (before.isEmpty()) {
            archive.seen().put(new Seen(page, null, null, now));
        }
        return before.isEmpty() || before.get().moment().plus(PATIENCE).isAfter(now);
    }

    /** What stands on the page behind an excerpt; what the feed says of it holds where the page is silent. */
    private static List<Arrival> page(Arrival.Arrived excerpt, Fetched.Page page) throws IOException {
        String address = String.valueOf(excerpt.incoming().report().url());
        List<Arrival> all = new ArrayList<>();
        try (Arrivals arrivals = Intake.standard().read(page, address)) {
            arrivals.forEachRemaining(arrival -> all.add(
                    arrival instanceof Arrival.Arrived arrived
                            ? new Arrival.Arrived(arrived.incoming().or(excerpt.incoming()))
                            : arrival));
        }
        return all.stream().anyMatch(arrival -> arrival instanceof Arrival.Arrived) ? all : List.of(excerpt);
    }
}
