package org.zufolge.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.zufolge.archive.Added;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Query;
import org.zufolge.archive.json.HitJson;
import org.zufolge.reading.Reading;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;
import org.zufolge.server.desk.Desk;

/** {@code /api/reports}: the reports that are kept, and new ones to keep. */
public final class Reports implements Part {
    private final Desk desk;
    private final Archive archive;

    public Reports(Desk desk) {
        this.desk = desk;
        this.archive = desk.archive();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/reports", this::list);
        routes.post("/api/reports", this::keep);
        routes.get("/api/reports/{key}", this::one);
    }

    private void list(Context context) {
        Answer.page(
                context,
                archive.reports(Query.everything(), Parameters.cursor(context, "cursor"), Parameters.limit(context)),
                HitJson::of);
    }

    private void keep(Context context) {
        Reading reading = desk.read(Readings.submission(context));
        Added added = desk.keep(reading);
        String story = added.placement() == null
                ? archive.storyOf(added.key()).orElse(null)
                : added.placement().story();
        context.status(added.isNew() ? 201 : 200)
                .header("Location", "/api/reports/" + added.key())
                .header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(Answer.object(json -> {
                    json.writeStringField("report", added.key());
                    json.writeStringField("story", story);
                    json.writeBooleanField("new", added.isNew());
                }));
    }

    private void one(Context context) {
        String key = context.pathParam("key");
        Reading reading = archive.reading(key)
                .orElseThrow(() -> new Problem(404, "There is no report with the key '" + key + "'."));
        archive.storyOf(key)
                .ifPresent(story -> context.header("Link", "</api/stories/" + story + ">; rel=\"collection\""));
        Answer.send(context, ReadingText.of(reading));
    }
}
