package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zufolge.server.OpenRoom.json;
import static org.zufolge.server.OpenRoom.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
    private static final String TEXT =
            "Der Hafen in Emden werde vertieft, sagte die Direktorin Klara Wiesenthal am Montag."
                    + " Naturschützer seien dagegen, hieß es aus dem Ministerium.";

    @TempDir
    static Path folder;

    static OpenRoom room;

    @BeforeAll
    static void open() throws Exception {
        room = new OpenRoom(folder, settings -> settings).with(OpenRoom.examples(0, 30));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        TreeSet<String> api = room.room.routes().stream()
                .filter(route -> room.described.operations().contains(route) || route.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(api).isEqualTo(room.described.operations()).isNotEmpty();
    }

    @Test
    void readsATextAndKeepsNothing() throws Exception {
        long before = room.archive.size();
        HttpResponse<String> answer = room.post(
                "/api/readings", object("text", TEXT, "title", "Hafen", "date", "2026-03-02", "outlet", "Küstenblatt"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode reading = json(answer);
        assertThat(reading.at("/report/outlet").asText()).isEqualTo("Küstenblatt");
        assertThat(reading.at("/report/headline").asText()).isEqualTo("Hafen");
        assertThat(reading.at("/report/published").asText()).isEqualTo("2026-03-02");
        assertThat(reading.get("statements")).isNotEmpty();
        assertThat(room.archive.size()).isEqualTo(before);
    }

    @Test
    void keepsAReportOnce() throws Exception {
        String body = object("text", TEXT + " Das sei beschlossen.", "date", "2026-03-04");
        HttpResponse<String> first = room.post("/api/reports", body);
        HttpResponse<String> second = room.post("/api/reports", body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(first).get("new").asBoolean()).isTrue();
        assertThat(json(second).get("new").asBoolean()).isFalse();
        assertThat(json(second).get("story")).isEqualTo(json(first).get("story"));
        String location = first.headers().firstValue("Location").orElseThrow();
        assertThat(json(room.get(location)).get("text").asText()).startsWith(TEXT);
    }

    @Test
    void pagesThroughAllReportsOnce() throws Exception {
        List<String> keys = new ArrayList<>();
        String path = "/api/reports?limit=7";
        while (path != null) {
            HttpResponse<String> answer = room.get(path);
            json(answer)
                    .get("items")
                    .forEach(item -> keys.add(item.get("report").asText()));
            path = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
            assertThat(path == null).isEqualTo(json(answer).get("next").isNull());
        }
        assertThat(keys).hasSize((int) room.archive.size()).doesNotHaveDuplicates();
    }

    @Test
    void tellsStoriesAndTheirClaims() throws Exception {
        JsonNode stories = json(room.get("/api/stories?limit=100")).get("items");
        assertThat(stories).isNotEmpty();
        boolean claimed = false;
        for (JsonNode line : stories) {
            String id = line.get("id").asText();
            JsonNode story = json(room.get("/api/stories/" + id));
            assertThat(story.get("id").asText()).isEqualTo(id);
            assertThat(story.get("reports").size())
                    .isEqualTo(line.get("reports").asInt());
            assertThat(json(room.get("/api/stories/" + id + "/claims")).get("claims"))
                    .isEqualTo(story.get("claims"));
            claimed |= !story.get("claims").isEmpty();
        }
        assertThat(claimed).isTrue();
        assertThat(json(room.get("/api/stories?from=2031-01-01")).get("items")).isEmpty();
    }

    @Test
    void findsStatementsReportsAndWhoSaidThem() throws Exception {
        JsonNode statements = json(room.get("/api/search?q=schienennetz&limit=2"));
        assertThat(statements.get("items")).hasSize(2);
        JsonNode more = json(room.get("/api/search?q=schienennetz&limit=2&cursor="
                + statements.get("next").asText()));
        assertThat(more.get("items").get(0))
                .isNotEqualTo(statements.get("items").get(0));
        assertThat(json(room.get("/api/search?q=schienennetz&kind=reports")).get("items"))
                .isNotEmpty();
        String source =
                json(room.get("/api/search?q=named:yes")).at("/items/0/source").asText();
        JsonNode entity = json(room.get("/api/entities/" + encoded(source)));
        assertThat(entity.at("/by/items"))
                .isNotEmpty()
                .allMatch(hit -> !hit.get("source").isNull());
        assertThat(json(room.get("/api/outlets")).get("items"))
                .anyMatch(outlet -> outlet.get("name").asText().equals("Berliner Morgenblatt"));
    }

    @Test
    void savesAndForgetsSearches() throws Exception {
        String alert = object("name", "hafen", "query", "about:Hafen");
        assertThat(room.post("/api/alerts", alert).statusCode()).isEqualTo(201);
        assertThat(room.post("/api/alerts", alert).statusCode()).isEqualTo(409);
        assertThat(json(room.get("/api/alerts")).get("items"))
                .anyMatch(item -> item.get("name").asText().equals("hafen"));
        assertThat(json(room.get("/api/alerts/hafen")).get("items")).isEmpty();
        assertThat(room.send("DELETE", "/api/alerts/hafen", null).statusCode()).isEqualTo(204);
        assertThat(room.send("DELETE", "/api/alerts/hafen", null).statusCode()).isEqualTo(404);
        assertThat(room.post("/api/alerts", object("name", "x", "query", "a", "target", "/etc/x"))
                        .statusCode())
                .as("a client must not say where files are written")
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "prov"})
    void exportsEverything(String format) throws Exception {
        HttpResponse<String> answer = room.get("/api/export?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.body()).contains("Schienennetz");
        if (format.equals("jsonl")) {
            assertThat(answer.body().lines()).hasSizeGreaterThanOrEqualTo(30);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/stories", "/api/reports", "/api/outlets", "/api/search?q=bahn", "/openapi.json"})
    void sendsNothingAgainThatTheClientHas(String path) throws Exception {
        HttpResponse<String> first = room.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = room.get(path, "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(room.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void packsWhatIsLong() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(room.at("/api/reports?limit=30"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(room.get("/api/reports?limit=30").body());
        assertThat(answer.body().length).isLessThan(plain.length / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports?limit=0",
                "/api/reports?limit=x",
                "/api/reports?limit=101",
                "/api/reports?cursor=-1",
                "/api/reports?cursor=99999999999999999999",
                "/api/stories?from=gestern",
                "/api/search",
                "/api/search?q=",
                "/api/search?q=certainty:maybe",
                "/api/search?q=bahn&kind=places",
                "/api/export?format=exe",
                "/api/entities/---"
            })
    void saysWhatIsAskedWrongly(String path) throws Exception {
        HttpResponse<String> answer = room.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("detail").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/reports/none", "/api/stories/none", "/api/stories/none/claims", "/api/alerts/none"})
    void saysWhatIsNotThere(String path) throws Exception {
        assertThat(room.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void answersEveryFailureAsAProblem() throws Exception {
        HttpResponse<String> nowhere = room.raw("GET", "/api/nothing", null);
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.headers().firstValue("Content-Type")).contains("application/problem+json");
        HttpResponse<String> method = room.raw("DELETE", "/api/reports", null);
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"text\": 1}",
                "{\"text\": \"a\"} x",
                "{\"other\": \"a\"}",
                "{}",
                "{\"text\": \"a\", \"url\": \"http://a.example/\"}",
                "{\"text\": \"Der Hafen werde vertieft, sagte sie.\", \"date\": \"morgen\"}"
            })
    void refusesABodyThatIsNone(String body) throws Exception {
        assertThat(room.post("/api/readings", body).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesATextThatItCannotRead() throws Exception {
        HttpResponse<String> answer = room.post(
                "/api/readings",
                object("text", "The minister said on Monday that the harbour would be deepened soon."));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("detail").asText()).isNotBlank();
    }

    @Test
    void takesNamesWithAnyCharacters() throws Exception {
        assertThat(room.get("/api/entities/" + encoded("Grüße „Ä“ ' \" %")).statusCode())
                .isEqualTo(200);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void countsWhatItDoes() throws Exception {
        room.get("/api/stories");
        String metrics = room.get("/metrics").body();
        assertThat(metrics)
                .contains("zufolge_requests_total{route=\"/api/stories\",method=\"GET\",status=\"200\"}")
                .contains("zufolge_request_seconds_bucket{route=\"/api/stories\",method=\"GET\",le=\"+Inf\"}")
                .contains("zufolge_reports " + room.archive.size() + "\n")
                .contains("zufolge_reading_seconds_count");
        assertThat(metrics.lines()).allMatch(line -> line.startsWith("# ") || line.matches("[a-z_]+(\\{.*})? [0-9.]+"));
        assertThat(json(room.get("/healthz")).get("status").asText()).isEqualTo("ok");
    }

    @Test
    void servesThePagesLibraries() throws Exception {
        HttpResponse<String> script = room.get("/static/htmx.js");
        assertThat(script.body()).contains("htmx");
        assertThat(room.get("/static/htmx-sse.js").body()).contains("EventSource");
        HttpResponse<String> dated = room.raw("GET", StaticFiles.address("htmx.js"), null);
        assertThat(dated.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(room.get(
                                "/static/htmx.js",
                                "If-None-Match",
                                script.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }
}
