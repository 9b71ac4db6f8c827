package org.zufolge.archive.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.zufolge.archive.Hit;
import org.zufolge.archive.ReportLine;
import org.zufolge.reading.Span;

/** What a search found, as one line of JSON. Spans of a statement's content are in code points of its report. */
public final class HitJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private HitJson() {}

    /** A statement, without the end of the line. */
    public static String of(Hit hit) {
        return object(json -> {
            report(hit.report(), json);
            json.writeStringField("statement", hit.statement());
            json.writeStringField("source", hit.source());
            json.writeArrayFieldStart("content");
            for (Span span : hit.content()) {
                json.writeStartArray();
                json.writeNumber(span.begin());
                json.writeNumber(span.end());
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeStringField("words", hit.words());
        });
    }

    /** A report, without the end of the line. */
    public static String of(ReportLine report) {
        return object(json -> report(report, json));
    }

    private static void report(ReportLine report, JsonGenerator json) throws IOException {
        json.writeStringField("report", report.key());
        json.writeStringField("story", report.story());
        json.writeStringField("day", report.day().toString());
        json.writeStringField("outlet", report.outlet());
        json.writeStringField("headline", report.headline());
    }

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private static String object(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return out.toString();
    }
}
