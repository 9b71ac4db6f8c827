package org.zufolge.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Chain;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Head;
import org.zufolge.reading.Place;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;
import org.zufolge.reading.Time;

/** Writes a reading as one JSON object: the keys of {@code reading.schema.json}, in its order, nulls included. */
final class ReadingAsJson {
    /** The version of the form. */
    static final String VERSION = "1";

    private final JsonGenerator json;

    ReadingAsJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Reading reading) throws IOException {
        json.writeStartObject();
        string("zufolge", VERSION);
        string("id", reading.id());
        string("language", reading.language());
        json.writeFieldName("report");
        head(reading.head());
        string("text", reading.text());
        array("statements", reading.statements(), this::statement);
        array("entities", reading.entities(), this::entity);
        array("times", reading.times(), this::time);
        array("places", reading.places(), this::place);
        json.writeEndObject();
    }

    private void head(Head head) throws IOException {
        json.writeStartObject();
        string("outlet", head.outlet());
        string("agency", head.agency());
        json.writeFieldName("dateline");
        if (head.dateline() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            string("place", head.dateline());
            json.writeEndObject();
        }
        string("published", head.published());
        string("headline", head.headline());
        string("url", head.url());
        array("headings", head.headings(), this::span);
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        json.writeStartObject();
        string("id", statement.id());
        string("type", statement.type().label());
        string("medium", statement.medium().label());
        array("content", statement.content().spans(), this::span);
        array("cue", statement.cue().spans(), this::span);
        array("frame", statement.frame().spans(), this::span);
        array("source", statement.source().spans(), this::span);
        array("addressee", statement.addressee().spans(), this::span);
        Entity source = statement.sourceEntity();
        string("sourceEntity", source == null ? null : source.id());
        chain(statement.chain());
        string("channel", statement.channel().label());
        string("certainty", statement.certainty().label());
        string("alternativeTo", statement.alternativeTo());
        string("parent", statement.parent());
        array("times", statement.times(), time -> Json.string(time.id(), json));
        array("places", statement.places(), place -> Json.string(place.id(), json));
        array("about", statement.about(), entity -> Json.string(entity.id(), json));
        string("rule", statement.rule());
        json.writeEndObject();
    }

    private void chain(Chain chain) throws IOException {
        array("chain", chain.hands(), this::hand);
    }

    private void hand(Hand hand) throws IOException {
        json.writeStartObject();
        string("entity", hand.entity().id());
        array("basis", hand.basis().spans(), this::span);
        json.writeEndObject();
    }

    private void entity(Entity entity) throws IOException {
        json.writeStartObject();
        string("id", entity.id());
        string("kind", entity.kind().label());
        string("name", entity.name());
        json.writeBooleanField("named", entity.named());
        json.writeBooleanField("plural", entity.plural());
        string("description", entity.description());
        array("affiliations", entity.affiliations(), affiliation -> Json.string(affiliation, json));
        string("wikidata", entity.wikidata());
        array("mentions", entity.mentions(), this::span);
        json.writeEndObject();
    }

    private void time(Time time) throws IOException {
        json.writeStartObject();
        string("id", time.id());
        json.writeFieldName("span");
        span(time.span());
        string("type", time.type().name());
        string("value", time.value());
        string("edtf", time.edtf());
        array("candidates", time.candidates(), candidate -> Json.string(candidate, json));
        string("resolution", time.resolution().label());
        json.writeEndObject();
    }

    private void place(Place place) throws IOException {
        json.writeStartObject();
        string("id", place.id());
        json.writeFieldName("span");
        span(place.span());
        string("name", place.name());
        string("country", place.country());
        degrees("lat", place.lat());
        degrees("lon", place.lon());
        string("source", place.source());
        json.writeBooleanField("metonym", place.metonym());
        json.writeEndObject();
    }

    private void span(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.begin());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private void string(String key, @Nullable String value) throws IOException {
        json.writeFieldName(key);
        Json.string(value, json);
    }

    private void degrees(String key, @Nullable Double value) throws IOException {
        json.writeFieldName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    private <T> void array(String key, List<T> values, Element<T> element) throws IOException {
        json.writeArrayFieldStart(key);
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }

    @FunctionalInterface
    private interface Element<T> {
        void write(T value) throws IOException;
    }
}
