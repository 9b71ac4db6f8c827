package org.zufolge.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Arrival.Arrived;
import org.zufolge.intake.Arrival.Refused;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Incoming;
import org.zufolge.intake.Intake;
import org.zufolge.intake.Limits;
import org.zufolge.intake.Opml;

/** Everything that is taken in, on bytes that a fuzzer chose: a report, or one line that says why there is none. */
class IntakeFuzzTest {
    private static final int LARGEST = 1_000_000;
    private static final int MOST = 100_000;
    private static final Intake INTAKE = Intake.standard()
            .clock(Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC))
            .limits(Limits.STANDARD.documentBytes(LARGEST).archiveBytes(10L * LARGEST));
    private static final String[] CHARSETS = {
        "",
        "utf-8",
        "iso-8859-1",
        "iso-8859-15",
        "windows-1252",
        "utf-16",
        "utf-16le",
        "utf-7",
        "shift_jis",
        "gb18030",
        "iso-2022-jp",
        "iso-2022-cn",
        "x-compound-text",
        "ibm037",
        "big5",
        "euc-kr"
    };

    /** What is read once is read before the clock of the first input starts. */
    @BeforeAll
    static void readOnce() {
        byte[] page = "<html><p>Der Damm hält, sagte die Landrätin (dpa).</p></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(read(page, "a.html", null)).hasSize(1);
    }

    @FuzzTest
    void html(byte[] bytes) {
        check(bytes, "a.html", "text/html");
    }

    @FuzzTest
    void feed(byte[] bytes) {
        check(bytes, "a.xml", "application/rss+xml");
    }

    @FuzzTest
    void newsml(byte[] bytes) {
        check(bytes, "a.xml", "application/vnd.iptc.g2.newsitem+xml");
    }

    @FuzzTest
    void nitf(byte[] bytes) {
        check(bytes, "a.xml", "application/nitf+xml");
    }

    @FuzzTest
    void ninjs(byte[] bytes) {
        check(bytes, "a.json", "application/json");
    }

    @FuzzTest
    void jsonl(byte[] bytes) {
        check(bytes, "a.jsonl", null);
    }

    @FuzzTest
    void warc(byte[] bytes) {
        check(bytes, "a.warc", null);
    }

    @FuzzTest
    void zip(byte[] bytes) {
        check(bytes, "a.zip", null);
    }

    @FuzzTest
    void gzip(byte[] bytes) {
        check(bytes, "a.gz", null);
    }

    /** The first byte chooses what the sender declares. */
    @FuzzTest
    void charset(byte[] bytes) {
        if (bytes.length > 0) {
            String charset = CHARSETS[(bytes[0] & 0xFF) % CHARSETS.length];
            check(Arrays.copyOfRange(bytes, 1, bytes.length), "a.txt", "text/plain; charset=" + charset);
        }
    }

    @FuzzTest
    void opml(byte[] bytes) throws IOException {
        for (Opml.Feed feed : Opml.feeds(new ByteArrayInputStream(bytes))) {
            assertThat(feed.url()).isNotBlank();
            assertThat(feed.title()).isNotBlank();
        }
    }

    private static void check(byte[] bytes, String name, @Nullable String mediaType) {
        List<Arrival> arrivals = read(bytes, name, mediaType);
        arrivals.forEach(IntakeFuzzTest::check);
        assertThat(read(bytes, name, mediaType)).isEqualTo(arrivals);
    }

    private static List<Arrival> read(byte[] bytes, String name, @Nullable String mediaType) {
        List<Arrival> all = new ArrayList<>();
        try (Arrivals arrivals = INTAKE.read(new ByteArrayInputStream(bytes), name, mediaType)) {
            while (arrivals.hasNext()) {
                all.add(arrivals.next());
                assertThat(all).hasSizeLessThan(MOST);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void check(Arrival arrival) {
        if (arrival instanceof Refused refused) {
            assertThat(refused.why()).isNotBlank().doesNotContain("\n", "\r").hasSizeLessThan(400);
            assertThat(refused.where()).doesNotContain("\n", "\r");
        } else if (arrival instanceof Arrived arrived) {
            Incoming incoming = arrived.incoming();
            assertThat(incoming.report().text()).isNotBlank();
            assertThat(incoming.where()).doesNotContain("\n", "\r");
            if (incoming.report().published() != null) {
                assertThat(incoming.report().published()).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            }
            assertThat(incoming.authors()).noneMatch(String::isBlank);
            assertThat(incoming.credits()).noneMatch(String::isBlank);
        }
    }
}
