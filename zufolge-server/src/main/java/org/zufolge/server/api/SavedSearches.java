package org.zufolge.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import org.zufolge.archive.Alert;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Fresh;
import org.zufolge.archive.json.HitJson;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;

/**
 * {@code /api/alerts}: saved searches, and what is new for each. Where an alert sends what it finds (a file, an address)
 * cannot be said here, only on the machine itself: it would let a client write files and reach addresses that it must not.
 */
public final class SavedSearches implements Part {
    private static final int LONGEST_NAME = 100;
    private static final String STANDARD_OUTPUT = "-";

    private final Archive archive;

    public SavedSearches(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/api/alerts",
                context -> Answer.send(context, Answer.object(json -> {
                    json.writeFieldName("items");
                    Answer.array(archive.alerts().list(), SavedSearches::line, json);
                })));
        routes.post("/api/alerts", this::save);
        routes.get("/api/alerts/{name}", this::fresh);
        routes.delete("/api/alerts/{name}", this::remove);
    }

    private void save(Context context) {
        Map<String, String> body = JsonBody.read(context, Set.of("name", "query"));
        String name = body.getOrDefault("name", "").strip();
        String query = body.getOrDefault("query", "");
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Problem(400, "'name' must have 1 to " + LONGEST_NAME + " characters.");
        }
        if (query.isBlank()) {
            throw new Problem(400, "'query' must say what to search for.");
        }
        if (archive.alerts().list().stream().anyMatch(alert -> alert.name().equals(name))) {
            throw new Problem(409, "There is an alert '" + name + "' already.");
        }
        Alert alert = new Alert(name, Parameters.query(query), STANDARD_OUTPUT);
        archive.alerts().save(alert);
        context.status(201)
                .header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(line(alert));
    }

    private void fresh(Context context) {
        Alert alert = alert(context);
        Fresh fresh = archive.alerts().fresh(alert);
        Answer.send(context, Answer.object(json -> {
            json.writeStringField("name", alert.name());
            json.writeStringField("query", alert.query().toString());
            json.writeFieldName("items");
            Answer.array(fresh.hits(), HitJson::of, json);
            json.writeBooleanField("more", fresh.more());
        }));
    }

    private void remove(Context context) {
        String name = alert(context).name();
        archive.alerts().remove(name);
        context.status(204);
    }

    private Alert alert(Context context) {
        String name = context.pathParam("name");
        return archive.alerts().list().stream()
                .filter(alert -> alert.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "There is no alert '" + name + "'."));
    }

    private static String line(Alert alert) {
        return Answer.object(json -> {
            json.writeStringField("name", alert.name());
            json.writeStringField("query", alert.query().toString());
        });
    }
}
