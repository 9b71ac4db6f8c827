package org.zufolge.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.zufolge.archive.Archive;
import org.zufolge.formats.HtmlFormat;
import org.zufolge.reading.Reading;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;

/** {@code /export/reports/KEY.html}, {@code /export/stories/ID.html}: pages that need nothing else and open from disk. */
public final class ExportPages implements Part {
    private static final String SUFFIX = ".html";

    private final Archive archive;
    private final Stories stories;
    private final Templates templates;

    ExportPages(Archive archive, Stories stories, Templates templates) {
        this.archive = archive;
        this.stories = stories;
        this.templates = templates;
    }

    /**
     * A story as a file.
     *
     * @param story what is in it
     * @param style the style sheet
     */
    public record StoryFile(StoryView story, String style) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/export/reports/{file}", this::report);
        routes.get("/export/stories/{file}", this::story);
    }

    private void report(Context context) throws IOException {
        String key = name(context);
        Reading reading = archive.reading(key).orElseThrow(() -> Problem.of(404, "no.report", key));
        StringBuilder out = new StringBuilder();
        HtmlFormat format =
                new HtmlFormat(Locale.forLanguageTag(Frame.wording(context).tag()));
        format.begin(out);
        format.write(reading, out);
        format.end(out);
        send(context, key, out.toString());
    }

    private void story(Context context) throws IOException {
        String id = name(context);
        Told story = stories.story(id).orElseThrow(() -> Problem.of(404, "no.story", id));
        Wording wording = Frame.wording(context);
        StoryView view = StoryView.of(story, wording);
        send(
                context,
                id,
                templates.text(
                        "story-file", Frame.of(context, view.card().headline(), "", ""), new StoryFile(view, style())));
    }

    private static String name(Context context) {
        String file = context.pathParam("file");
        if (!file.endsWith(SUFFIX)) {
            throw Problem.of(404, "nothing.here", context.path());
        }
        return file.substring(0, file.length() - SUFFIX.length());
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ExportPages.class.getResourceAsStream("/org/zufolge/server/static/room.css"), "room.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Context context, String name, String page) {
        String safe = name.replaceAll("[^A-Za-z0-9-]", "-");
        context.header("Content-Disposition", "attachment; filename=\"" + safe + SUFFIX + "\"")
                .header("Content-Language", Frame.wording(context).tag())
                .header("Vary", "Accept-Language, Cookie")
                .header("Cache-Control", "no-store")
                .html(page);
    }
}
