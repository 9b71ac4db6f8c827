package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zufolge.server.OpenRoom.json;
import static org.zufolge.server.OpenRoom.object;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
    private static final Duration BODY_TIMEOUT = Duration.ofSeconds(2);

    @TempDir
    static Path folder;

    static OpenRoom room;

    @BeforeAll
    static void open() throws Exception {
        room = new OpenRoom(folder, settings -> settings.bodyTimeout(BODY_TIMEOUT)).with(OpenRoom.examples(0, 10));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bahn'; DROP TABLE report; --",
                "' OR '1'='1",
                "bahn\" OR \"1\"=\"1",
                "bahn) OR 1=1 --",
                "bahn UNION SELECT * FROM alert",
                "source:\"x' OR 1=1\"",
                "*",
                "NEAR(bahn)",
                "bahn\u0000zug"
            })
    void searchesForCodeOfADatabaseAsForWords(String query) throws Exception {
        long before = room.archive.size();
        String q = encoded(query);
        assertThat(room.get("/api/search?q=" + q).statusCode()).isIn(200, 400);
        assertThat(room.get("/api/entities/" + q).statusCode()).isIn(200, 400);
        assertThat(room.get("/api/reports/" + q).statusCode()).isEqualTo(query.indexOf(0) < 0 ? 404 : 400);
        assertThat(room.get("/api/stories/" + q).statusCode()).isIn(404, 400);
        assertThat(room.archive.size()).isEqualTo(before);
    }

    @Test
    void sendsMarkupAsTextAlone() throws Exception {
        String script = "<script>alert(1)</script>";
        HttpResponse<String> answer = room.get("/api/stories/" + encoded("<script>alert(1)<-script>"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        HttpResponse<String> reading = room.post(
                "/api/readings",
                object("text", script + " Der Hafen werde vertieft, sagte die Direktorin.", "outlet", script));
        assertThat(json(reading).at("/report/outlet").asText()).isEqualTo(script);
        assertThat(reading.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void letsBrowsersRunNothingButItsOwn() throws Exception {
        String policy = room.get("/api/stories")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(room.raw("GET", "/nowhere", null).headers().firstValue("Content-Security-Policy"))
                .contains(policy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/../../etc/passwd",
                "/static/..%2f..%2fetc%2fpasswd",
                "/static/%2e%2e/%2e%2e/etc/passwd",
                "/static/%2e%2e%2fopenapi.json",
                "/static/..\\..\\etc\\passwd",
                "/static/..%5c..%5cetc%5cpasswd",
                "/static/....//....//etc/passwd",
                "/static/%252e%252e%252fpasswd",
                "/static//etc/passwd",
                "/static/htmx.js%00.css",
                "/static/htmx.js;/../../x",
                "/../../../etc/passwd",
                "/static/Live.class"
            })
    void servesNoFileThatIsNotItsOwn(String path) throws Exception {
        String answer = spoken("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("root:", "openapi\"", "Jetty");
    }

    @Test
    void takesNoBodyThatIsTooLarge() throws Exception {
        HttpResponse<String> answer = room.post("/api/readings", object("text", "Hafen ".repeat(400_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void takesNoBodyThatGrowsTooLarge() throws Exception {
        try (Socket socket = socket()) {
            var out = socket.getOutputStream();
            out.write(head("Transfer-Encoding: chunked").getBytes(StandardCharsets.UTF_8));
            byte[] chunk = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.UTF_8);
            try {
                for (int i = 0; i < 40; i++) {
                    out.write(chunk);
                }
                out.flush();
            } catch (IOException e) {
                // It was cut off, which is as good as an answer.
                return;
            }
            assertThat(all(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    @Timeout(30)
    void cutsOffABodyThatDrips() throws Exception {
        long start = System.nanoTime();
        try (Socket socket = socket()) {
            socket.getOutputStream().write(head("Content-Length: 1000").getBytes(StandardCharsets.UTF_8));
            Thread drip = new Thread(() -> {
                try {
                    for (int i = 0; i < 1000; i++) {
                        socket.getOutputStream().write(' ');
                        socket.getOutputStream().flush();
                        TimeUnit.MILLISECONDS.sleep(100);
                    }
                } catch (IOException | InterruptedException e) {
                    // It was cut off.
                }
            });
            drip.start();
            assertThat(all(socket)).startsWith("HTTP/1.1 408 ");
            drip.interrupt();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(BODY_TIMEOUT, Duration.ofSeconds(12));
    }

    @Test
    @Timeout(30)
    void cutsOffABodyThatStops() throws Exception {
        try (Socket socket = socket()) {
            socket.getOutputStream().write((head("Content-Length: 1000") + "{").getBytes(StandardCharsets.UTF_8));
            assertThat(all(socket)).matches("(?s)(HTTP/1.1 408 .*)?");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost/",
                "http://[::1]/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://2130706433/",
                "http://[::ffff:127.0.0.1]/",
                "file:///etc/passwd",
                "jar:file:///x!/y",
                "ftp://a.example/",
                "http://user:secret@10.0.0.1/"
            })
    void fetchesNothingFromAPrivateNetwork(String url) throws Exception {
        HttpResponse<String> answer = room.post("/api/readings", object("url", url));
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).doesNotContain("root:");
    }

    @Test
    void reachesNoServerOfThisMachine() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inside.start();
        try {
            int port = inside.getAddress().getPort();
            for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "0.0.0.0"}) {
                assertThat(room.post("/api/readings", object("url", "http://" + host + ":" + port + "/"))
                                .statusCode())
                        .isEqualTo(502);
            }
            assertThat(asked).hasValue(0);
        } finally {
            inside.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost.evil.example",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void changesNothingForAnotherSite(String header, String value) throws Exception {
        String alert = object("name", "böse", "query", "a");
        assertThat(room.post("/api/alerts", alert, header, value).statusCode()).isEqualTo(403);
        assertThat(room.archive.alerts().list()).isEmpty();
    }

    @Test
    void takesNoFormForTheApi() throws Exception {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"}) {
            assertThat(room.send("POST", "/api/reports", object("text", "a"), "Content-Type", type)
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    @Test
    void takesNoFormWithoutItsPagesWord() throws Exception {
        HttpResponse<String> answer =
                room.raw("POST", "/nowhere", "text=a", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(403);
        HttpResponse<String> forged = room.raw(
                "POST",
                "/nowhere",
                "csrf=b",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "zufolge-csrf=" + "a".repeat(43));
        assertThat(forged.statusCode()).isEqualTo(403);
        String word = "a".repeat(43);
        HttpResponse<String> own = room.raw(
                "POST",
                "/nowhere",
                "csrf=" + word,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "zufolge-csrf=" + word);
        assertThat(own.statusCode()).isIn(404, 405);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "LOCALHOST, 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.evil.example:80, 421"
    })
    void answersToItsOwnNameAlone(String host, int status) throws Exception {
        assertThat(spoken("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void standsNonsense() throws Exception {
        assertThat(spoken("\u0016\u0003\u0001 nonsense\r\n\r\n")).doesNotContain("Exception", "Jetty");
        assertThat(spoken("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
        assertThat(room.get("/healthz").statusCode()).isEqualTo(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("/", "-"), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String head(String length) {
        return "POST /api/readings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\n" + length + "\r\n\r\n";
    }

    private static Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.room.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** What a client of one's own gets to hear. */
    private static String spoken(String words) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return all(socket);
        }
    }

    private static String all(Socket socket) {
        StringBuilder all = new StringBuilder();
        try (InputStream in = socket.getInputStream()) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                all.append((char) b);
            }
        } catch (IOException e) {
            // What came before the cut counts.
        }
        return all.toString();
    }
}
