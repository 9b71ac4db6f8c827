package org.zufolge.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zufolge.archive.Archive;
import org.zufolge.formats.CsvFormat;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.formats.ProvFormat;
import org.zufolge.formats.ReadingFormat;
import org.zufolge.reading.Reading;
import org.zufolge.server.Part;
import org.zufolge.server.Problem;
import org.zufolge.stories.Filed;

/** {@code /api/export}: all that is kept, sent as it is read, so that it takes little memory however much it is. */
public final class Export implements Part {
    private record Form(ReadingFormat format, String type, String extension) {}

    private static final Map<String, Form> FORMS = Map.of(
            "jsonl", new Form(new JsonLinesFormat(), "application/x-ndjson", "jsonl"),
            "csv", new Form(new CsvFormat(), "text/csv; charset=utf-8", "csv"),
            "prov", new Form(new ProvFormat(), "application/ld+json", "jsonld"));

    private final Archive archive;

    public Export(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/export", this::export);
    }

    private void export(Context context) throws IOException {
        String name = context.queryParam("format");
        Form form = FORMS.get(name == null ? "jsonl" : name);
        if (form == null) {
            throw new Problem(400, "'format' must be one of " + new TreeSet<>(FORMS.keySet()) + ".");
        }
        context.contentType(form.type)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"zufolge." + form.extension + "\"");
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        Writer out = new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
        try (Stream<Filed> readings = archive.readings()) {
            Iterator<Reading> each = readings.map(Filed::reading).iterator();
            form.format.writeAll(each, out);
        }
        out.flush();
    }
}
