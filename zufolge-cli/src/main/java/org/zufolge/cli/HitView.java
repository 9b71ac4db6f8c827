package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.zufolge.archive.Hit;
import org.zufolge.archive.ReportLine;
import org.zufolge.formats.terminal.Ink;
import org.zufolge.formats.terminal.Sheet;
import org.zufolge.formats.terminal.Word;
import org.zufolge.reading.Span;

/** What a search found, for people and for programs. */
final class HitView {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String INDENT = "  ";

    private HitView() {}

    /** A statement: who said what, and where. */
    static void show(Hit hit, Sheet sheet) throws IOException {
        List<Word> source = Word.of(hit.source() == null ? "source not given" : hit.source(), Ink.STRONG);
        sheet.paragraph("", INDENT, List.of(), source);
        sheet.paragraph(INDENT, INDENT, List.of(), Word.of(hit.words(), Ink.PLAIN));
        sheet.paragraph(INDENT, INDENT, List.of(), Word.of(where(hit.report()), Ink.FAINT));
    }

    /** A report: its headline, and where it is. */
    static void show(ReportLine report, Sheet sheet) throws IOException {
        sheet.paragraph(
                "",
                INDENT,
                List.of(),
                Word.of(report.headline() == null ? report.key() : report.headline(), Ink.STRONG));
        sheet.paragraph(INDENT, INDENT, List.of(), Word.of(where(report), Ink.FAINT));
    }

    private static String where(ReportLine report) {
        return report.day()
                + " · "
                + (report.outlet() == null ? "unknown outlet" : report.outlet())
                + (report.headline() == null ? "" : " · " + report.headline())
                + " · "
                + report.story();
    }

    /** The same as one line of JSON; the spans of a statement's content are in code points of its report. */
    static String json(Hit hit) {
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

    static String json(ReportLine report) {
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
