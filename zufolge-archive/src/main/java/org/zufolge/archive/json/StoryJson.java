package org.zufolge.archive.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.zufolge.reading.Span;
import org.zufolge.stories.account.Circle;
import org.zufolge.stories.account.Claim;
import org.zufolge.stories.account.Origin;
import org.zufolge.stories.account.Reason;
import org.zufolge.stories.account.StoryAccount;
import org.zufolge.stories.account.StoryReport;
import org.zufolge.stories.account.Voice;

/** A story as one line of JSON, for programs. Spans are in code points of the report that they are of. */
public final class StoryJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private StoryJson() {}

    /** The line, without its end. */
    public static String of(String id, StoryAccount account) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("headline", account.headline());
            json.writeArrayFieldStart("reports");
            for (StoryReport report : account.reports()) {
                report(report, json);
            }
            json.writeEndArray();
            json.writeFieldName("claims");
            claims(account, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return out.toString();
    }

    /** Its claims alone, as an array. */
    public static String claims(StoryAccount account) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            claims(account, json);
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return out.toString();
    }

    private static void claims(StoryAccount account, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Claim claim : account.claims()) {
            claim(claim, json);
        }
        json.writeEndArray();
    }

    private static void report(StoryReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", report.key());
        json.writeStringField("day", report.day().toString());
        json.writeStringField("outlet", report.outlet());
        json.writeStringField("agency", report.agency());
        json.writeStringField("headline", report.headline());
        json.writeStringField("reprintOf", report.reprintOf());
        json.writeNumberField("novelty", Math.round(1000 * report.novelty()) / 1000.0);
        json.writeEndObject();
    }

    private static void claim(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("words", claim.words());
        json.writeStringField("verdict", claim.verdictWords());
        json.writeArrayFieldStart("origins");
        for (Origin origin : claim.origins()) {
            json.writeStartObject();
            json.writeStringField("name", origin.name());
            json.writeBooleanField("named", origin.named());
            json.writeBooleanField("against", origin.against());
            strings("reports", origin.reports(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("history");
        for (Voice voice : claim.voices()) {
            json.writeStartObject();
            json.writeStringField("report", voice.report());
            json.writeStringField("statement", voice.statement().id());
            json.writeStringField("turn", voice.turn().word());
            json.writeBooleanField("against", voice.against());
            json.writeBooleanField("reprinted", voice.reprinted());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("why");
        for (Reason reason : claim.why()) {
            reason(reason, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("circles");
        for (Circle circle : claim.circles()) {
            json.writeStartObject();
            strings("outlets", circle.outlets(), json);
            json.writeArrayFieldStart("why");
            for (Reason reason : circle.reasons()) {
                reason(reason, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void reason(Reason reason, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", reason.kind().word());
        json.writeStringField("words", reason.words());
        json.writeStringField("report", reason.report());
        json.writeArrayFieldStart("spans");
        for (Span span : reason.spans()) {
            json.writeStartArray();
            json.writeNumber(span.begin());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
