package org.zufolge.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Hit;
import org.zufolge.archive.OutletLine;
import org.zufolge.archive.Query;
import org.zufolge.archive.QueryException;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;

/** {@code /search}, {@code /entities/NAME}, {@code /outlets} and {@code /outlets/NAME}: what is found across stories. */
final class FindPages implements Part {
    private static final int ROWS = 25;
    private static final int COUNTED = 500;
    private static final int MOST_CITED = 20;

    private final Archive archive;
    private final Templates templates;

    FindPages(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/search", this::search);
        routes.get("/entities/{name}", this::entity);
        routes.get("/outlets", this::outlets);
        routes.get("/outlets/{name}", this::outlet);
    }

    private void search(Context context) {
        templates.show(context, archive.totals(), () -> searched(context));
    }

    private String searched(Context context) {
        Wording wording = Frame.wording(context);
        String given = context.queryParam("q");
        String words = given == null ? "" : given.strip();
        boolean reports = "reports".equals(context.queryParam("for"));
        HitRow.Rows rows = new HitRow.Rows(List.of(), null);
        String problem = null;
        if (!words.isEmpty()) {
            try {
                Query query = Query.parse(words);
                String page = context.queryParam("page");
                rows = paged(() -> reports
                        ? HitRow.reports(archive.reports(query, page, ROWS), wording)
                        : HitRow.statements(archive.statements(query, page, ROWS), wording));
            } catch (QueryException e) {
                problem = e.getMessage();
            }
        }
        String next = rows.next() == null
                ? null
                : Link.search(words) + (reports ? "&for=reports" : "") + "&page=" + Link.part(rows.next());
        return templates.text(
                "found".equals(context.header("HX-Target")) ? "found" : "search",
                Frame.of(context, wording.say("search.title"), "search", ""),
                new FoundView(words, reports, rows, next, problem));
    }

    private void entity(Context context) {
        templates.show(context, archive.totals(), () -> known(context));
    }

    private String known(Context context) {
        Wording wording = Frame.wording(context);
        String name = context.pathParam("name");
        HitRow.Rows by;
        HitRow.Rows about;
        try {
            by = paged(() -> HitRow.statements(archive.statementsBy(name, context.queryParam("by"), ROWS), wording));
            about = paged(
                    () -> HitRow.statements(archive.statementsAbout(name, context.queryParam("about"), ROWS), wording));
        } catch (QueryException e) {
            throw Problem.of(404, "no.name", name);
        }
        if (by.rows().isEmpty() && about.rows().isEmpty()) {
            throw Problem.of(404, "nothing.said", name);
        }
        String shown = Plain.of(name);
        return templates.text(
                "entity",
                Frame.of(context, shown, "", ""),
                new EntityView(
                        shown,
                        by,
                        by.next() == null ? null : Link.entity(name) + "?by=" + Link.part(by.next()),
                        about,
                        about.next() == null ? null : Link.entity(name) + "?about=" + Link.part(about.next())));
    }

    private void outlets(Context context) {
        templates.show(
                context,
                archive.totals(),
                () -> templates.text(
                        "outlets",
                        Frame.of(context, Frame.wording(context).say("outlets.title"), "outlets", ""),
                        new OutletList(
                                archive.outlets().stream().map(FindPages::row).toList())));
    }

    private void outlet(Context context) {
        templates.show(context, archive.totals(), () -> published(context));
    }

    private String published(Context context) {
        String name = context.pathParam("name");
        OutletLine line = archive.outlets().stream()
                .filter(outlet -> outlet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(404, "no.outlet", name));
        Query query = Query.parse(Filter.field("outlet", name));
        List<Hit> hits = archive.statements(query, null, COUNTED).items();
        HitRow.Rows reports = HitRow.reports(archive.reports(query, null, ROWS), Frame.wording(context));
        OutletView view = new OutletView(row(line), cited(hits), hits.size(), reports);
        return templates.text("outlet", Frame.of(context, view.row().name(), "outlets", ""), view);
    }

    private static OutletView.Row row(OutletLine line) {
        return new OutletView.Row(
                Plain.of(line.name()), line.reports(), line.statements(), line.unnamed(), line.unnamedShare());
    }

    private static List<OutletView.Cited> cited(List<Hit> hits) {
        Map<String, Long> counts = new LinkedHashMap<>();
        hits.forEach(hit -> counts.merge(hit.source() == null ? "" : Plain.of(hit.source()), 1L, Long::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue()))
                .limit(MOST_CITED)
                .map(entry -> new OutletView.Cited(
                        entry.getKey().isEmpty() ? null : entry.getKey(),
                        entry.getValue(),
                        Math.round(100.0 * entry.getValue() / hits.size())))
                .toList();
    }

    /** What a page of a list begins with is an archive's own mark; another is a mistake of whoever asks. */
    private static HitRow.Rows paged(Supplier<HitRow.Rows> rows) {
        try {
            return rows.get();
        } catch (QueryException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "no.page");
        }
    }
}
