package org.zufolge.server.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.zufolge.Zufolge;
import org.zufolge.archive.Added;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Filing;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;
import org.zufolge.intake.Limits;
import org.zufolge.intake.PublicationDate;
import org.zufolge.intake.http.Fetched;
import org.zufolge.intake.http.Fetcher;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;
import org.zufolge.report.UnreadableReportException;
import org.zufolge.server.Problem;
import org.zufolge.stories.Placing;
import org.zufolge.stories.StoryDesk;

/** Reads what is handed in, and keeps it if that is wanted. May be shared between threads. */
public final class Desk {
    /** So many pages are fetched at one time: slow servers elsewhere must not take all threads of this one. */
    private static final int FETCHES = 8;

    private final Semaphore fetches = new Semaphore(FETCHES);
    private final Archive archive;
    private final Fetcher fetcher;
    private final ReadingTimes times;
    private final Clock clock;
    private final Placing placing = new StoryDesk();
    private final Intake intake;

    /**
     * A desk.
     *
     * @param largest the most bytes of a page
     * @param times is told how long each reading took
     */
    public Desk(Archive archive, Fetcher fetcher, int largest, ReadingTimes times, Clock clock) {
        this.archive = archive;
        this.fetcher = fetcher;
        this.times = times;
        this.clock = clock;
        // A page holds one report; nothing that is packed in one another is unpacked for a stranger.
        this.intake = Intake.standard()
                .limits(Limits.STANDARD
                        .documentBytes(largest)
                        .archiveBytes(largest)
                        .archiveEntries(1));
    }

    /** Is told how long readings take. */
    @FunctionalInterface
    public interface ReadingTimes {
        void took(long nanoseconds);
    }

    /** What is kept. */
    public Archive archive() {
        return archive;
    }

    /**
     * Reads a text, or the page at an address.
     *
     * @throws Problem if it cannot be read: 400 for what is asked wrongly, 422 for a text that is none the program reads, 502
     *     for a page that cannot be had
     */
    public Reading read(Submission submission) {
        String date = given(submission.date());
        if (date != null && !PublicationDate.isOne(date)) {
            throw Problem.of(400, "date", date);
        }
        String text = given(submission.text());
        String url = given(submission.url());
        if ((text == null) == (url == null)) {
            throw Problem.of(400, "text.or.url");
        }
        Report report = text != null ? Report.of(text) : fetched(url == null ? "" : url);
        long start = System.nanoTime();
        try {
            return Zufolge.reader()
                    .read(report.headline(or(submission.title(), report.headline()))
                            .published(or(date, report.published()))
                            .outlet(or(submission.outlet(), report.outlet())));
        } catch (UnreadableReportException e) {
            throw new Problem(422, "This " + (text != null ? "text" : "page") + " " + e.getMessage() + ".");
        } finally {
            times.took(System.nanoTime() - start);
        }
    }

    /** Adds a reading to the archive and to its story; one that is there already is left as it is. */
    public Added keep(Reading reading) {
        return archive.add(List.of(Filing.of(reading, LocalDate.now(clock.withZone(ZoneOffset.UTC)))), placing)
                .get(0);
    }

    private Report fetched(String url) {
        if (!fetches.tryAcquire()) {
            throw Problem.of(503, "fetches", FETCHES);
        }
        Fetched fetched;
        try {
            fetched = fetcher.fetch(url);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(503, "closing");
        } finally {
            fetches.release();
        }
        if (fetched instanceof Fetched.Page page) {
            return report(page, url);
        }
        String why = fetched instanceof Fetched.Failed failed ? failed.why() : "is unchanged";
        throw new Problem(502, url + " " + why + ".");
    }

    private Report report(Fetched.Page page, String url) {
        try (Arrivals arrivals = intake.read(page, url)) {
            if (!arrivals.hasNext()) {
                throw Problem.of(422, "no.report.in", url);
            }
            Arrival arrival = arrivals.next();
            if (arrival instanceof Arrival.Arrived arrived) {
                return arrived.incoming().report();
            }
            throw new Problem(422, url + " " + ((Arrival.Refused) arrival).why() + ".");
        } catch (IOException e) {
            throw new AssertionError("memory can be read", e);
        }
    }

    private static @Nullable String or(@Nullable String value, @Nullable String fallback) {
        String given = given(value);
        return given == null ? fallback : given;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
