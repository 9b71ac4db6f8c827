package org.zufolge.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import org.zufolge.reading.Reading;
import org.zufolge.server.Part;
import org.zufolge.server.desk.Desk;
import org.zufolge.server.desk.Submission;

/** {@code POST /api/readings}: reads a text and keeps nothing of it. */
public final class Readings implements Part {
    private static final Set<String> MEMBERS = Set.of("text", "url", "title", "date", "outlet");

    private final Desk desk;

    public Readings(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/readings", context -> {
            Reading reading = desk.read(submission(context));
            context.header("Cache-Control", "no-store")
                    .contentType("application/json")
                    .result(ReadingText.of(reading));
        });
    }

    static Submission submission(Context context) {
        Map<String, String> body = JsonBody.read(context, MEMBERS);
        return new Submission(
                body.get("text"), body.get("url"), body.get("title"), body.get("date"), body.get("outlet"));
    }
}
