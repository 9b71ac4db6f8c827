package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.archive.Archive;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.http.FetchSettings;
import org.zufolge.intake.http.Fetched;
import org.zufolge.intake.http.Fetcher;
import org.zufolge.intake.http.Seen;
import org.zufolge.intake.http.Validators;

class FeedArrivalsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    private FrailSite site;
    private Archive archive;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws Exception {
        site = new FrailSite();
        site.put(
                "/0",
                "text/html; charset=utf-8",
                "<html lang='de'><body><article><p>Der Pegel sei hoch, sagte die Wartin Frauke Nordahl am Montag in "
                        + "Morlau.</p></article></body></html>");
        archive = Archive.open(folder.resolve("news.db").toString());
        fetcher = new Fetcher(FetchSettings.STANDARD.pause(Duration.ZERO).allowPrivate(true), Seen.NOTHING);
    }

    @AfterEach
    void close() throws Exception {
        fetcher.close();
        archive.close();
        site.close();
    }

    private FeedArrivals.Found at(Instant now) throws Exception {
        String feed = "<rss><channel><language>de</language><item><title>Pegel</title><link>" + site.url("/0")
                + "</link><description>Kurz gesagt.</description></item></channel></rss>";
        return new FeedArrivals(archive, fetcher, new CountDownLatch(1), Clock.fixed(now, ZoneOffset.UTC))
                .of(
                        new Fetched.Page(
                                site.url("/feed"),
                                "application/rss+xml",
                                feed.getBytes(StandardCharsets.UTF_8),
                                new Validators(null, null)),
                        site.url("/feed"));
    }

    private static String text(FeedArrivals.Found found) {
        return ((Arrival.Arrived) found.arrivals().get(0)).incoming().report().text();
    }

    @Test
    void takesThePageBehindAnExcerpt() throws Exception {
        FeedArrivals.Found found = at(NOON);
        assertThat(found.whole()).isTrue();
        assertThat(text(found)).startsWith("Der Pegel sei hoch");
    }

    @Test
    void waitsForAPageForAnHour() throws Exception {
        site.fail("/0", FrailSite.Fault.BUSY);
        for (int minutes : new int[] {0, 15, 59}) {
            FeedArrivals.Found found = at(NOON.plus(Duration.ofMinutes(minutes)));
            assertThat(found.whole()).isFalse();
            assertThat(found.arrivals())
                    .containsExactly(new Arrival.Refused(
                            site.url("/0"), "answers with status 503; it is asked for again in the next round"));
        }
        FeedArrivals.Found found = at(NOON.plus(Duration.ofMinutes(60)));
        assertThat(found.whole()).isTrue();
        assertThat(text(found)).isEqualTo("Kurz gesagt.");
    }
}
