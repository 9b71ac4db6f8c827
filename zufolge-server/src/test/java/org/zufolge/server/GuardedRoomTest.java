package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.server.guard.Token;

class GuardedRoomTest {
    @TempDir
    Path folder;

    @Test
    void letsInWhoHasTheToken() throws Exception {
        String words = Token.fresh();
        try (OpenRoom room = new OpenRoom(
                folder, settings -> settings.host("0.0.0.0").log(false).token(Token.of(words)))) {
            assertThat(room.get("/healthz").statusCode()).isEqualTo(200);
            HttpResponse<String> stranger = room.get("/api/stories");
            assertThat(stranger.statusCode()).isEqualTo(401);
            assertThat(stranger.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Basic ");
            assertThat(room.get("/metrics").statusCode()).isEqualTo(401);
            assertThat(room.get("/static/htmx.js").statusCode()).isEqualTo(401);
            assertThat(room.get("/api/stories", "Authorization", "Bearer " + words + "x")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(room.get("/api/stories", "Authorization", "Bearer").statusCode())
                    .isEqualTo(401);
            assertThat(room.get("/api/stories", "Authorization", "Basic %%%").statusCode())
                    .isEqualTo(401);
            assertThat(room.get("/api/stories", "Authorization", "Bearer " + words)
                            .statusCode())
                    .isEqualTo(200);
            String pair = Base64.getEncoder().encodeToString(("anna:" + words).getBytes(StandardCharsets.UTF_8));
            assertThat(room.get("/api/stories", "Authorization", "Basic " + pair)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void letsEachClientDoSoMuch() throws Exception {
        try (OpenRoom room = new OpenRoom(folder, settings -> settings.rate(2))) {
            int refused = 0;
            for (int i = 0; i < 40; i++) {
                HttpResponse<String> answer = room.get("/api/outlets");
                if (answer.statusCode() == 429) {
                    refused++;
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                }
            }
            assertThat(refused).isPositive().isLessThan(40);
        }
    }

    @Test
    void letsPagesOfNamedSitesUseTheApi() throws Exception {
        String friend = "https://newsroom.example";
        try (OpenRoom room = new OpenRoom(folder, settings -> settings.origins(List.of(friend)))) {
            assertThat(room.get("/api/stories", "Origin", friend).headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(friend);
            assertThat(room.raw(
                                    "OPTIONS",
                                    "/api/stories",
                                    null,
                                    "Origin",
                                    friend,
                                    "Access-Control-Request-Method",
                                    "POST")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(room.post("/api/alerts", OpenRoom.object("name", "a", "query", "a"), "Origin", friend)
                            .statusCode())
                    .isEqualTo(201);
            HttpResponse<String> other = room.get("/api/stories", "Origin", "https://evil.example");
            assertThat(other.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(room.raw(
                                    "OPTIONS",
                                    "/api/stories",
                                    null,
                                    "Origin",
                                    "https://evil.example",
                                    "Access-Control-Request-Method",
                                    "POST")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void letsNoOtherSiteUseTheApiUnasked() throws Exception {
        try (OpenRoom room = new OpenRoom(folder, settings -> settings)) {
            HttpResponse<String> answer = room.get("/api/stories", "Origin", "https://newsroom.example");
            assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        }
    }
}
