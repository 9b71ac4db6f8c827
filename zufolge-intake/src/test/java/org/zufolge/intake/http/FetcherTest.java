package org.zufolge.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.intake.http.Fetched.Failed;
import org.zufolge.intake.http.Fetched.Page;
import org.zufolge.intake.http.Fetched.Unchanged;

@Timeout(60)
class FetcherTest {
    private static final FetchSettings LOCAL =
            FetchSettings.STANDARD.allowPrivate(true).pause(Duration.ZERO);

    /** Passes as it is slept. */
    private static final class Slept implements Time {
        private long now;
        private final List<Duration> sleeps = new ArrayList<>();

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void sleep(Duration length) {
            now += length.toNanos();
            sleeps.add(length);
        }
    }

    private Site site;

    @BeforeEach
    void start() throws Exception {
        site = new Site();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static Fetched fetch(FetchSettings settings, Seen seen, String url) throws Exception {
        try (Fetcher fetcher = new Fetcher(settings, seen)) {
            return fetcher.fetch(url);
        }
    }

    private static String why(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Failed.class);
        return ((Failed) fetched).why();
    }

    private static String text(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Page.class);
        return new String(((Page) fetched).body(), StandardCharsets.UTF_8);
    }

    @Test
    void fetchesAPageAndThenOnlyIfItChanged() throws Exception {
        site.on("/a", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).isEqualTo("zufolge");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 04 Mar 2026 07:30:00 GMT");
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Wed, 04 Mar 2026 07:30:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            Site.send(exchange, same ? 304 : 200, same ? new byte[0] : "süß".getBytes(StandardCharsets.UTF_8));
        });
        Fetched first = fetch(LOCAL, Seen.NOTHING, site.url("/a#b"));
        assertThat(text(first)).isEqualTo("süß");
        Page page = (Page) first;
        assertThat(page.address()).isEqualTo(site.url("/a"));
        assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(fetch(LOCAL, url -> page.validators(), site.url("/a"))).isEqualTo(new Unchanged());
    }

    @Test
    void unpacksGzipAndStopsWhatBecomesTooLarge() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[1_000_000]);
        }
        site.on("/a", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).contains("gzip");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.send(exchange, 200, packed.toByteArray());
        });
        assertThat(text(fetch(LOCAL, Seen.NOTHING, site.url("/a")))).hasSize(1_000_000);
        assertThat(why(fetch(LOCAL.largest(999_999), Seen.NOTHING, site.url("/a"))))
                .isEqualTo("is larger than 999,999 bytes");
    }

    @Test
    void stopsAnEndlessAnswerAndASlowOne() throws Exception {
        site.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(new byte[1024]);
            }
        });
        site.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        });
        assertThat(why(fetch(LOCAL.largest(10_000), Seen.NOTHING, site.url("/endless"))))
                .isEqualTo("is larger than 10,000 bytes");
        long start = System.nanoTime();
        FetchSettings hasty = LOCAL.totalTimeout(Duration.ofMillis(700));
        assertThat(why(fetch(hasty, Seen.NOTHING, site.url("/slow")))).isEqualTo("took longer than 0.7 seconds");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void followsRedirectsUpToALimit() throws Exception {
        site.redirect("/a", "/b?x=1")
                .text("/b", "Ziel")
                .redirect("/circle", "/circle")
                .redirect("/file", "file:///etc/passwd");
        Fetched fetched = fetch(LOCAL, Seen.NOTHING, site.url("/a"));
        assertThat(text(fetched)).isEqualTo("Ziel");
        assertThat(((Page) fetched).address()).isEqualTo(site.url("/b?x=1"));
        assertThat(why(fetch(LOCAL, Seen.NOTHING, site.url("/circle")))).isEqualTo("redirects more than 5 times");
        assertThat(why(fetch(LOCAL, Seen.NOTHING, site.url("/file"))))
                .isEqualTo("is no address of the web (http or https)");
    }

    @Test
    void refusesThisMachine() throws Exception {
        site.text("/a", "geheim");
        assertThat(why(fetch(FetchSettings.STANDARD, Seen.NOTHING, site.url("/a"))))
                .contains("private network");
        assertThat(site.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "127.0.0.1.",
                "localhost",
                "0.0.0.0",
                "0",
                "2130706433",
                "0x7f000001",
                "0x7f.1",
                "0177.0.0.1",
                "017700000001",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.0.1",
                "100.64.0.1",
                "169.254.169.254",
                "2852039166",
                "[::]",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::ffff:169.254.169.254]",
                "[64:ff9b::7f00:1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[fe80::1]"
            })
    void refusesAPrivateNetworkByWhateverNameItHas(String host) throws Exception {
        site.text("/a", "geheim");
        assertThat(why(fetch(FetchSettings.STANDARD, Seen.NOTHING, "http://" + host + ":" + site.port() + "/a")))
                .containsAnyOf("private network", "can be read in more than one way", "has no host");
        assertThat(site.requests).isEmpty();
    }

    /** Gives one address after the other, and then the last again and again. */
    private static AddressBook names(String... addresses) {
        AtomicInteger asked = new AtomicInteger();
        return host ->
                List.of(InetAddress.getAllByName(addresses[Math.min(asked.getAndIncrement(), addresses.length - 1)]));
    }

    @Test
    void connectsToTheAddressThatWasCheckedUnderTheNameThatWasAsked() throws Exception {
        site.text("/a", "Ziel");
        try (Fetcher fetcher = new Fetcher(LOCAL.names(names("127.0.0.1")), Seen.NOTHING)) {
            assertThat(text(fetcher.fetch("http://bote.example:" + site.port() + "/a")))
                    .isEqualTo("Ziel");
        }
        assertThat(site.requests).contains("/a for bote.example:" + site.port());
    }

    @Test
    void gainsNothingFromANameThatTurnsToAPrivateAddress() throws Exception {
        site.text("/a", "geheim");
        FetchSettings settings = FetchSettings.STANDARD.pause(Duration.ZERO).names(names("192.0.2.1", "127.0.0.1"));
        try (Fetcher fetcher = new Fetcher(settings, Seen.NOTHING)) {
            assertThat(why(fetcher.fetch("http://bote.example:" + site.port() + "/a")))
                    .contains("private network");
            assertThat(why(fetcher.fetch("http://bote.example:" + site.port() + "/a")))
                    .contains("private network");
        }
        assertThat(site.requests).isEmpty();
    }

    @Test
    void fetchesFromANetworkThatIsAllowedAndNoneBeside() throws Exception {
        site.text("/a", "Ziel");
        FetchSettings one = FetchSettings.STANDARD.pause(Duration.ZERO).allowed(List.of(Network.of("127.0.0.1/32")));
        assertThat(text(fetch(one, Seen.NOTHING, site.url("/a")))).isEqualTo("Ziel");
        FetchSettings other = FetchSettings.STANDARD.allowed(List.of(Network.of("127.0.0.2/32"), Network.of("::/0")));
        assertThat(why(fetch(other, Seen.NOTHING, site.url("/a")))).contains("private network");
    }

    @Test
    void leavesOutThePrivateAddressesOfAHostThatHasOthers() throws Exception {
        site.text("/a", "Ziel");
        AddressBook both = host -> List.of(InetAddress.getByName("127.0.0.2"), InetAddress.getLoopbackAddress());
        FetchSettings settings =
                FetchSettings.STANDARD.pause(Duration.ZERO).names(both).allowed(List.of(Network.of("127.0.0.1/32")));
        assertThat(text(fetch(settings, Seen.NOTHING, "http://bote.example:" + site.port() + "/a")))
                .isEqualTo("Ziel");
    }

    @Test
    void obeysRobotsTxt() throws Exception {
        site.text("/robots.txt", "User-agent: zufolge\nDisallow: /zu\nCrawl-delay: 3\n\nUser-agent: *\nDisallow: /\n")
                .text("/offen", "Ziel")
                .text("/zu", "geheim")
                .redirect("/um", "/zu");
        Slept time = new Slept();
        try (Fetcher fetcher = new Fetcher(LOCAL, Seen.NOTHING, time)) {
            assertThat(text(fetcher.fetch(site.url("/offen")))).isEqualTo("Ziel");
            assertThat(text(fetcher.fetch(site.url("/offen")))).isEqualTo("Ziel");
            assertThat(why(fetcher.fetch(site.url("/zu")))).isEqualTo("is closed to programs by its robots.txt");
            assertThat(why(fetcher.fetch(site.url("/um"))))
                    .isEqualTo("is closed to programs by its robots.txt, behind a redirect to " + site.url("/zu"));
        }
        assertThat(site.requests).filteredOn(r -> r.startsWith("/robots.txt")).hasSize(1);
        assertThat(site.requests).noneMatch(r -> r.startsWith("/zu "));
        assertThat(time.sleeps).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(3));
    }

    @Test
    void takesARobotsTxtThatFailsForAClosedDoorAndNoneForAnOpenOne() throws Exception {
        AtomicInteger status = new AtomicInteger(503);
        site.on("/robots.txt", exchange -> Site.send(exchange, status.getAndSet(404), new byte[0]))
                .text("/a", "Ziel");
        try (Fetcher fetcher = new Fetcher(LOCAL, Seen.NOTHING)) {
            assertThat(fetcher.fetch(site.url("/a")))
                    .isEqualTo(new Fetched.Failed("answers with status 503 when asked for its robots.txt", true));
            assertThat(text(fetcher.fetch(site.url("/a")))).isEqualTo("Ziel");
        }
        try (Site other = new Site()) {
            other.text("/a", "Ziel");
            assertThat(text(fetch(LOCAL, Seen.NOTHING, other.url("/a")))).isEqualTo("Ziel");
        }
    }

    @Test
    void pausesBetweenRequestsToOneHost() throws Exception {
        site.text("/a", "Ziel");
        Slept time = new Slept();
        try (Fetcher fetcher = new Fetcher(LOCAL.pause(Duration.ofSeconds(2)), Seen.NOTHING, time)) {
            assertThat(text(fetcher.fetch(site.url("/a")))).isEqualTo("Ziel");
            assertThat(text(fetcher.fetch(site.url("/a")))).isEqualTo("Ziel");
        }
        // For robots.txt none, then one for each page.
        assertThat(time.sleeps).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void saysInOneLineWhatFailed() throws Exception {
        int port = site.port();
        site.close();
        site = new Site();
        site.on("/500", exchange -> Site.send(exchange, 500, "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(why(fetch(LOCAL, Seen.NOTHING, site.url("/500")))).isEqualTo("answers with status 500");
        assertThat(why(fetch(LOCAL, Seen.NOTHING, "http://127.0.0.1:" + port + "/")))
                .isEqualTo("does not accept connections");
        assertThat(why(fetch(LOCAL, Seen.NOTHING, "ftp://bote.example/")))
                .isEqualTo("is no address of the web (http or https)");
        assertThat(why(fetch(LOCAL, Seen.NOTHING, "http://a:b@bote.example/")))
                .isEqualTo("has no host, or a password in it");
        assertThat(why(fetch(LOCAL, Seen.NOTHING, "http://bote example/"))).isEqualTo("is no valid address");
    }

    @Test
    void tellsWhetherItMayBeHadLater() throws Exception {
        for (int status : new int[] {404, 408, 410, 429, 500, 503}) {
            site.on("/" + status, exchange -> Site.send(exchange, status, new byte[0]));
            assertThat(((Fetched.Failed) fetch(LOCAL, Seen.NOTHING, site.url("/" + status))).passing())
                    .as("status %d", status)
                    .isEqualTo(status != 404 && status != 410);
        }
        assertThat(((Fetched.Failed) fetch(LOCAL, Seen.NOTHING, "ftp://bote.example/")).passing())
                .isFalse();
        String gone = site.url("/");
        site.close();
        assertThat(((Fetched.Failed) fetch(LOCAL, Seen.NOTHING, gone)).passing())
                .isTrue();
        site = new Site();
    }

    @Test
    void wantsAConnectionThatIsSafeWhereTheAddressSaysSo() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answers = new Thread(() -> {
                try (Socket socket = plain.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    // the test then fails by itself
                }
            });
            answers.start();
            assertThat(why(fetch(LOCAL, Seen.NOTHING, "https://127.0.0.1:" + plain.getLocalPort() + "/")))
                    .startsWith("has no connection that is safe (");
            answers.join();
        }
    }
}
