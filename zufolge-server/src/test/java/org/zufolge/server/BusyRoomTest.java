package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.archive.Archive;
import org.zufolge.stories.Filed;
import org.zufolge.stories.StoryDesk;

class BusyRoomTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void losesNothingWhileItIsAskedAndFilledAtOnce() throws Exception {
        List<Filed> reports = OpenRoom.examples(0, 80);
        HttpClient client = HttpClient.newHttpClient();
        try (OpenRoom room = new OpenRoom(folder, settings -> settings).with(reports.subList(0, 10))) {
            CompletableFuture<Void> ingest = CompletableFuture.runAsync(() -> {
                for (int i = 10; i < reports.size(); i += 5) {
                    room.archive.add(reports.subList(i, Math.min(i + 5, reports.size())), new StoryDesk());
                }
            });
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                HttpRequest.Builder request = HttpRequest.newBuilder();
                if (i % 4 == 0) {
                    String text = "Der Hafen werde um " + i + " Meter vertieft, sagte die Direktorin Klara Wiesenthal.";
                    request.uri(room.at("/api/reports"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(OpenRoom.object("text", text)));
                } else {
                    String[] paths = {"/api/stories", "/api/search?q=bahn", "/api/reports?limit=50"};
                    request.uri(room.at(paths[i % 4 - 1]));
                }
                answers.add(client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()));
            }
            Set<String> kept = new HashSet<>();
            for (int i = 0; i < answers.size(); i++) {
                HttpResponse<String> answer = answers.get(i).get(100, TimeUnit.SECONDS);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(i % 4 == 0 ? 201 : 200);
                if (i % 4 == 0) {
                    kept.add(OpenRoom.json(answer).get("report").asText());
                }
            }
            ingest.get(100, TimeUnit.SECONDS);
            assertThat(kept)
                    .hasSize(50)
                    .allMatch(key -> room.archive.reading(key).isPresent());
            assertThat(room.archive.totals().reports()).isEqualTo(reports.size() + 50L);
        }
    }

    @Test
    @Timeout(60)
    void tellsWhatAnotherProgramBrings() throws Exception {
        List<Filed> reports = OpenRoom.examples(0, 3);
        try (Archive before = Archive.open(folder.resolve("archive.db").toString())) {
            before.add(reports.subList(0, 1), new StoryDesk());
        }
        try (OpenRoom room = new OpenRoom(folder, settings -> settings.listeners(1))) {
            HttpResponse<InputStream> live = listen(room.at("/live"), null);
            assertThat(live.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            assertThat(room.get("/live").statusCode())
                    .as("there is one place, and it is taken")
                    .isEqualTo(503);
            try (Archive other = Archive.open(folder.resolve("archive.db").toString())) {
                other.add(reports.subList(1, 3), new StoryDesk());
            }
            String told = until(live, "event: story");
            assertThat(told)
                    .contains(
                            "event: report\nid: 2\n",
                            "id: 3\n",
                            reports.get(1).key(),
                            reports.get(2).key())
                    .doesNotContain(reports.get(0).key());
        }
    }

    @Test
    @Timeout(60)
    void tellsWhoComesBackWhatTheyMissed() throws Exception {
        List<Filed> reports = OpenRoom.examples(0, 3);
        try (OpenRoom room = new OpenRoom(folder, settings -> settings).with(reports)) {
            String told = until(listen(room.at("/live"), "1"), "event: story");
            assertThat(told).contains("id: 2\n", "id: 3\n").doesNotContain("id: 1\n");
        }
    }

    @Test
    @Timeout(30)
    void closesAtOnceThoughManyListen() throws Exception {
        OpenRoom room = new OpenRoom(folder, settings -> settings);
        List<HttpResponse<InputStream>> live = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            live.add(listen(room.at("/live"), null));
        }
        // A connection that is kept for a next request does not hold it up either.
        assertThat(room.get("/healthz").statusCode()).isEqualTo(200);
        long start = System.nanoTime();
        room.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        for (HttpResponse<InputStream> one : live) {
            assertThat(new String(one.body().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("retry:");
        }
    }

    @Test
    @Timeout(30)
    void closesAtOnceThoughAListenerReadsNothing() throws Exception {
        OpenRoom room = new OpenRoom(folder, settings -> settings);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.room.port())) {
            socket.getOutputStream()
                    .write("GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            long start = System.nanoTime();
            room.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    private static HttpResponse<InputStream> listen(URI address, String last) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private static String until(HttpResponse<InputStream> live, String words) throws Exception {
        StringBuilder told = new StringBuilder();
        BufferedReader lines = new BufferedReader(new InputStreamReader(live.body(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            told.append(line).append('\n');
            if (line.contains(words)) {
                return told.toString();
            }
        }
        throw new AssertionError("the stream ended: " + told);
    }
}
