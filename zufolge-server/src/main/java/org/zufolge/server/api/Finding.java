package org.zufolge.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Hit;
import org.zufolge.archive.OutletLine;
import org.zufolge.archive.Page;
import org.zufolge.archive.Query;
import org.zufolge.archive.QueryException;
import org.zufolge.archive.json.HitJson;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;

/** {@code /api/search}, {@code /api/entities/NAME}, {@code /api/outlets}: statements and reports, found again. */
public final class Finding implements Part {
    private final Archive archive;

    public Finding(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/search", this::search);
        routes.get("/api/entities/{name}", this::entity);
        routes.get(
                "/api/outlets",
                context -> Answer.send(context, Answer.object(json -> {
                    json.writeFieldName("items");
                    Answer.array(archive.outlets(), Finding::outlet, json);
                })));
    }

    private void search(Context context) {
        String text = context.queryParam("q");
        if (text == null || text.isBlank()) {
            throw new Problem(400, "'q' must say what to search for.");
        }
        Query query = Parameters.query(text);
        String cursor = Parameters.cursor(context, "cursor");
        int limit = Parameters.limit(context);
        String kind = context.queryParam("kind");
        if (kind == null || kind.equals("statements")) {
            Answer.page(context, archive.statements(query, cursor, limit), HitJson::of);
        } else if (kind.equals("reports")) {
            Answer.page(context, archive.reports(query, cursor, limit), HitJson::of);
        } else {
            throw new Problem(400, "'kind' must be statements or reports.");
        }
    }

    private void entity(Context context) {
        String name = context.pathParam("name");
        int limit = Parameters.limit(context);
        Page<Hit> by;
        Page<Hit> about;
        try {
            by = archive.statementsBy(name, Parameters.cursor(context, "by"), limit);
            about = archive.statementsAbout(name, Parameters.cursor(context, "about"), limit);
        } catch (QueryException e) {
            throw new Problem(400, "'" + name + "' has no word in it to search for.");
        }
        Answer.send(context, Answer.object(json -> {
            json.writeStringField("name", name);
            json.writeObjectFieldStart("by");
            Answer.members(by, HitJson::of, json);
            json.writeEndObject();
            json.writeObjectFieldStart("about");
            Answer.members(about, HitJson::of, json);
            json.writeEndObject();
        }));
    }

    private static String outlet(OutletLine outlet) {
        return Answer.object(json -> {
            json.writeStringField("name", outlet.name());
            json.writeNumberField("reports", outlet.reports());
            json.writeNumberField("statements", outlet.statements());
            json.writeNumberField("unnamed", outlet.unnamed());
        });
    }
}
