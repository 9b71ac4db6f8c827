package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.archive.Archive;

class ReadingRoomTest {
    @TempDir
    Path folder;

    @Test
    void opensAtAFreePortAndSaysThatItIsWell() throws Exception {
        try (Archive archive = Archive.open(folder.resolve("a.db").toString());
                ReadingRoom room = ReadingRoom.open(archive, RoomSettings.STANDARD.port(0))) {
            HttpResponse<String> answer = get(room, "/healthz");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"ok\"");
        }
    }

    @Test
    void saysThatAPortIsTaken() {
        try (Archive archive = Archive.open(folder.resolve("a.db").toString());
                ReadingRoom room = ReadingRoom.open(archive, RoomSettings.STANDARD.port(0))) {
            assertThatThrownBy(() -> ReadingRoom.open(archive, RoomSettings.STANDARD.port(room.port())))
                    .isInstanceOf(RoomException.class)
                    .hasMessageContaining("port " + room.port() + " at 127.0.0.1 is taken");
        }
    }

    @Test
    void opensToOthersOnlyWithAToken() {
        try (Archive archive = Archive.open(folder.resolve("a.db").toString())) {
            assertThatThrownBy(() -> ReadingRoom.open(
                            archive, RoomSettings.STANDARD.host("0.0.0.0").port(0)))
                    .isInstanceOf(RoomException.class)
                    .hasMessageContaining("--new-token");
        }
    }

    @Test
    void closesItsPort() {
        try (Archive archive = Archive.open(folder.resolve("a.db").toString())) {
            ReadingRoom room = ReadingRoom.open(archive, RoomSettings.STANDARD.port(0));
            int port = room.port();
            room.close();
            try (ReadingRoom again = ReadingRoom.open(archive, RoomSettings.STANDARD.port(port))) {
                assertThat(again.port()).isEqualTo(port);
            }
        }
    }

    static HttpResponse<String> get(ReadingRoom room, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + room.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
