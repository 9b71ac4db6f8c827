package org.zufolge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Alert;
import org.zufolge.archive.Archive;
import org.zufolge.archive.ArchiveException;
import org.zufolge.archive.Seen;
import org.zufolge.formats.terminal.Printable;
import org.zufolge.intake.Opml;
import org.zufolge.intake.http.FetchSettings;
import org.zufolge.intake.http.Fetched;
import org.zufolge.intake.http.Fetcher;
import org.zufolge.intake.http.Validators;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zufolge watch}: feeds into the archive, again and again. */
@Command(
        name = "watch",
        description = "Asks feeds for what is new, keeps it in the archive, and shows a line for each new story.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge watch feeds.opml",
            "  zufolge watch --every 5 feeds.opml",
            "  zufolge watch --once feeds.opml          for a timer of your own",
            "",
            "Servers are asked no more than they allow: by ETag and date, after a pause, and only what robots.txt opens. "
                    + "Saved searches (zufolge alerts) run after each round. Ctrl-C ends it when the report at hand is "
                    + "kept.%n"
        })
final class WatchCommand implements Callable<Integer> {
    private static final long LONGEST_END_SECONDS = 20;

    @Parameters(paramLabel = "FEEDS.opml", description = "The feeds, as feed readers export them.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path feeds;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "How long to wait between two rounds (default: ${DEFAULT-VALUE}).")
    int minutes;

    @Option(names = "--once", description = "Go round once and end.")
    boolean once;

    @Option(names = "--allow-private", description = "Fetch from private networks too.")
    boolean allowPrivate;

    private final Terminal terminal;
    private final FetchSettings settings;
    private final Duration minute;
    private final Clock clock;
    private final CountDownLatch stop = new CountDownLatch(1);

    WatchCommand(Terminal terminal) {
        this(terminal, FetchSettings.STANDARD, Duration.ofMinutes(1));
    }

    /**
     * The same for whoever is in a hurry.
     *
     * @param minute how long a minute of {@code --every} takes
     */
    WatchCommand(Terminal terminal, FetchSettings settings, Duration minute) {
        this.terminal = terminal;
        this.settings = settings;
        this.minute = minute;
        this.clock = Clock.systemUTC();
    }

    @Override
    public Integer call() throws Exception {
        List<Opml.Feed> list;
        try (InputStream in = Files.newInputStream(feeds)) {
            list = Opml.feeds(in);
        } catch (IOException e) {
            terminal.err()
                    .println("zufolge: " + feeds + ": " + (e.getMessage() == null ? "cannot be read" : e.getMessage()));
            return 1;
        }
        if (list.isEmpty()) {
            terminal.err().println("zufolge: " + feeds + ": has no feed in it (an outline with xmlUrl)");
            return 1;
        }
        // Not the main thread's end: that waits for the shutdown, which waits for this.
        CountDownLatch ended = new CountDownLatch(1);
        Thread end = new Thread(() -> {
            stop.countDown();
            try {
                if (!ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                    terminal.err().println("zufolge: ended in the middle of a round; what was shown is kept");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(end);
        long refused = 0;
        try (Archive kept = archive.open(terminal);
                Fetcher fetcher = new Fetcher(
                        settings.allowPrivate(allowPrivate),
                        address -> kept.seen()
                                .get(address)
                                .map(seen -> new Validators(seen.etag(), seen.lastModified()))
                                .orElse(null))) {
            do {
                refused += roundOrReason(list, kept, fetcher);
            } while (!once && !stop.await(minute.toMillis() * Math.max(1, minutes), TimeUnit.MILLISECONDS));
        } finally {
            ended.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(end);
            } catch (IllegalStateException e) {
                // It is what ended the rounds.
            }
        }
        return refused == 0 ? CommandLine.ExitCode.OK : 1;
    }

    /** A round; an archive that fails ends it, but not those that come. */
    private long roundOrReason(List<Opml.Feed> list, Archive kept, Fetcher fetcher) throws Exception {
        try {
            return round(list, kept, fetcher);
        } catch (ArchiveException e) {
            if (once) {
                throw e;
            }
            terminal.err().println("zufolge: " + e.getMessage() + "; what was not kept is asked for again");
            return 1;
        }
    }

    private long round(List<Opml.Feed> list, Archive kept, Fetcher fetcher) throws Exception {
        NewStories tally = new NewStories(terminal);
        Ingestion ingestion = new Ingestion(
                kept, Runtime.getRuntime().availableProcessors(), LocalDate.now(clock.withZone(ZoneOffset.UTC)), tally);
        FeedArrivals arrivals = new FeedArrivals(kept, fetcher, stop, clock);
        for (Opml.Feed feed : list) {
            if (stop.getCount() == 0) {
                break;
            }
            Fetched fetched = fetcher.fetch(feed.url());
            if (fetched instanceof Fetched.Failed failed) {
                tally.refused(feed.url(), failed.why());
            } else if (fetched instanceof Fetched.Page page) {
                FeedArrivals.Found found = arrivals.of(page, feed.url());
                ingestion.take(found.arrivals().iterator());
                // Only now, and not where something is missing: that is asked for again.
                if (found.whole()) {
                    kept.seen()
                            .put(new Seen(
                                    feed.url(),
                                    page.validators().etag(),
                                    page.validators().lastModified(),
                                    Instant.now(clock)));
                }
            }
        }
        AlertTarget sender = new AlertTarget(terminal);
        for (Alert alert : kept.alerts().list()) {
            new AlertsCommand.AlertRun(kept.alerts(), sender).run(alert, terminal);
        }
        tally.say(tally.summary());
        return tally.refused();
    }

    /** Shows a line for each new story. */
    private static final class NewStories implements Ingestion.Listener {
        private final IngestTally tally;
        private final Terminal terminal;

        NewStories(Terminal terminal) {
            this.terminal = terminal;
            this.tally = new IngestTally(terminal);
        }

        @Override
        public void added(Filed filed, @Nullable Placement placement) {
            tally.added(filed, placement);
            if (placement != null && placement.opened()) {
                String headline = filed.reading().head().headline();
                String outlet = filed.reading().head().outlet();
                terminal.out()
                        .println(filed.day() + "  " + placement.story() + "  "
                                + Printable.of((headline == null ? filed.key() : headline)
                                        + (outlet == null ? "" : " (" + outlet + ")")));
                terminal.out().flush();
            }
        }

        @Override
        public void refused(String where, String why) {
            tally.refused(where, why);
        }

        @Override
        public void noted(String where, String note) {
            tally.noted(where, note);
        }

        void say(String message) {
            tally.say(message);
        }

        String summary() {
            return tally.summary();
        }

        long refused() {
            return tally.refused();
        }
    }
}
