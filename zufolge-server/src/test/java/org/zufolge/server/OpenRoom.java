package org.zufolge.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.zufolge.Zufolge;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Filing;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;
import org.zufolge.stories.Filed;
import org.zufolge.stories.StoryDesk;

/** A room at a free port, over an archive of its own; every answer is held against the API's description. */
final class OpenRoom implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final Archive archive;
    final ReadingRoom room;
    final OpenApi described = new OpenApi();
    private final HttpClient client = HttpClient.newHttpClient();

    OpenRoom(Path folder, UnaryOperator<RoomSettings> settings) throws Exception {
        archive = Archive.open(folder.resolve("archive.db").toString());
        room = ReadingRoom.open(archive, settings.apply(RoomSettings.STANDARD.port(0)));
    }

    /** Some of the example reports, read. */
    static List<Filed> examples(int from, int to) throws Exception {
        List<Filed> filed = new ArrayList<>();
        try (InputStream in =
                        Objects.requireNonNull(StoryDesk.class.getResourceAsStream("/org/zufolge/demo/reports.jsonl"));
                Arrivals arrivals = Intake.standard().read(in, "demo.jsonl", "application/jsonl")) {
            for (int i = 0; i < to && arrivals.hasNext(); i++) {
                Arrival arrival = arrivals.next();
                if (i >= from && arrival instanceof Arrival.Arrived arrived) {
                    filed.add(Filing.of(Zufolge.reader().read(arrived.incoming().report()), LocalDate.of(2026, 3, 9)));
                }
            }
        }
        return filed;
    }

    OpenRoom with(List<Filed> reports) {
        archive.add(reports, new StoryDesk());
        return this;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + room.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, null, headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return send("POST", path, json, all);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpResponse<String> answer = raw(method, path, body, headers);
        described.check(method, path, answer, answer.body());
        return answer;
    }

    /** The same for what the description has not. */
    HttpResponse<String> raw(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    /** A JSON object of strings. */
    static String object(String... members) {
        var object = JSON.createObjectNode();
        for (int i = 0; i < members.length; i += 2) {
            object.put(members[i], members[i + 1]);
        }
        return object.toString();
    }

    @Override
    public void close() {
        room.close();
        archive.close();
    }
}
