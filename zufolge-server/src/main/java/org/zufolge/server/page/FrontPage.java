package org.zufolge.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Alert;
import org.zufolge.archive.Alerts;
import org.zufolge.archive.Archive;
import org.zufolge.archive.OutletLine;
import org.zufolge.archive.Page;
import org.zufolge.archive.Query;
import org.zufolge.archive.QueryException;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;

/** {@code /}: the stories of now, and the alerts. */
final class FrontPage implements Part {
    private static final int STORIES = 20;
    private static final int LONGEST_NAME = 80;
    /** A target that the program prints to; a page must not choose a file or an address. */
    private static final String PRINTED = "-";

    private final Archive archive;
    private final Stories stories;
    private final Templates templates;

    FrontPage(Archive archive, Stories stories, Templates templates) {
        this.archive = archive;
        this.stories = stories;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", this::show);
        routes.post("/alerts", this::save);
        routes.post("/alerts/remove", this::remove);
    }

    private void show(Context context) {
        boolean part = "stories".equals(context.header("HX-Target"));
        List<FrontView.AlertRow> alerts = part ? List.of() : alerts();
        templates.showForms(context, List.of(archive.totals(), alerts), () -> written(context, part, alerts));
    }

    private String written(Context context, boolean part, List<FrontView.AlertRow> alerts) {
        Wording wording = Frame.wording(context);
        Filter filter = Filter.of(context);
        String problem = null;
        String next = null;
        List<StoryCard> cards = List.of();
        if (filter.isEmpty()) {
            Page<StoryCard> page = latest(context.queryParam("page"), wording);
            cards = page.items();
            next = page.next() == null ? null : "/?page=" + Link.part(page.next());
        } else {
            try {
                cards = stories.found(filter.queries(), STORIES, wording);
            } catch (QueryException e) {
                problem = e.getMessage();
            }
        }
        FrontView view = new FrontView(
                cards,
                next,
                context.queryParam("page") == null,
                filter,
                alerts,
                part
                        ? List.of()
                        : archive.outlets().stream().map(OutletLine::name).toList(),
                archive.size(),
                problem);
        return templates.text(
                part ? "stories" : "front",
                Frame.of(context, wording.say("front.title"), "front", Templates.SLOT),
                view);
    }

    private Page<StoryCard> latest(@Nullable String page, Wording wording) {
        try {
            return stories.latest(page, STORIES, wording);
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "no.page");
        }
    }

    private List<FrontView.AlertRow> alerts() {
        Alerts alerts = archive.alerts();
        List<FrontView.AlertRow> rows = new ArrayList<>();
        for (Alert alert : alerts.list()) {
            try {
                rows.add(new FrontView.AlertRow(
                        alert.name(),
                        alert.query().toString(),
                        alerts.fresh(alert).hits().size()));
            } catch (IllegalArgumentException e) {
                // Somebody has removed it since it was listed.
            }
        }
        return rows;
    }

    private void save(Context context) {
        String name = given(context, "name");
        Query query;
        try {
            query = Query.parse(given(context, "query"));
        } catch (QueryException e) {
            throw new Problem(400, Objects.requireNonNullElse(e.getMessage(), "This is no query."));
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw Problem.of(400, "alert.name", LONGEST_NAME);
        }
        // One that the program sends somewhere already keeps being sent there.
        String target = archive.alerts().list().stream()
                .filter(alert -> alert.name().equals(name))
                .map(Alert::target)
                .findFirst()
                .orElse(PRINTED);
        archive.alerts().save(new Alert(name, query, target));
        context.redirect("/#alerts", HttpStatus.SEE_OTHER);
    }

    private void remove(Context context) {
        archive.alerts().remove(given(context, "name"));
        context.redirect("/#alerts", HttpStatus.SEE_OTHER);
    }

    private static String given(Context context, String field) {
        String value = context.formParam(field);
        if (value == null || value.isBlank()) {
            throw Problem.of(400, "field.empty", field);
        }
        return value.strip();
    }
}
