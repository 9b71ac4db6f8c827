package org.zufolge.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Chain;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Head;
import org.zufolge.reading.Medium;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Place;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;
import org.zufolge.reading.StatementType;
import org.zufolge.reading.Time;

/** Builds readings by hand for tests: words are given as they stand in the text, and found there. */
final class ReadingBuilder {
    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private String id = "bericht";
    private Head head = new Head(null, null, null, null, null, null, List.of());

    ReadingBuilder(String text) {
        this.text = text;
    }

    ReadingBuilder id(String value) {
        id = value;
        return this;
    }

    ReadingBuilder head(
            @Nullable String outlet,
            @Nullable String agency,
            @Nullable String dateline,
            @Nullable String published,
            @Nullable String headline) {
        head = new Head(outlet, agency, dateline, published, headline, "https://beispiel.example/1", List.of());
        return this;
    }

    /** Marks words as a heading, and drops the rest of the head. */
    ReadingBuilder heading(String words) {
        head = new Head(null, null, null, null, null, null, List.of(span(words)));
        return this;
    }

    Entity named(EntityKind kind, String name, @Nullable String description) {
        return entity(kind, name, true, false, description);
    }

    Entity unnamed(String name, boolean plural) {
        return entity(plural ? EntityKind.GROUP : EntityKind.PERSON, name, false, plural, null);
    }

    private Entity entity(EntityKind kind, String name, boolean named, boolean plural, @Nullable String description) {
        List<Span> mentions = text.contains(name) ? List.of(span(name)) : List.of();
        Entity entity = new Entity(
                "e" + (entities.size() + 1),
                kind,
                name,
                named,
                plural,
                description,
                named ? List.of() : List.of("Behörde"),
                named ? "Q" + (42 + entities.size()) : null,
                mentions);
        entities.add(entity);
        return entity;
    }

    Time time(String words, Time.Type type, String value, @Nullable String edtf, String... candidates) {
        Time time = new Time(
                "t" + (times.size() + 1),
                span(words),
                type,
                value,
                edtf,
                List.of(candidates),
                candidates.length > 0 ? Time.Resolution.AMBIGUOUS : Time.Resolution.VAGUE);
        times.add(time);
        return time;
    }

    Place place(String words, @Nullable String country, @Nullable Double lat, @Nullable Double lon) {
        Place place = new Place(
                "p" + (places.size() + 1),
                span(words),
                words,
                country,
                lat,
                lon,
                lat == null ? null : "geonames:2950159",
                lat == null);
        places.add(place);
        return place;
    }

    StatementBuilder statement(String... content) {
        return new StatementBuilder(passage(content));
    }

    Reading build() {
        return new Reading(id, "de", head, text, statements, entities, times, places);
    }

    /** Where the words first stand, in code points. */
    Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        int begin = text.codePointCount(0, at);
        return new Span(begin, begin + words.codePointCount(0, words.length()));
    }

    Passage passage(String... pieces) {
        return pieces.length == 0
                ? Passage.NONE
                : new Passage(Arrays.stream(pieces).map(this::span).toList(), String.join(" … ", pieces));
    }

    /** One statement; {@link #add} puts it into the reading. */
    final class StatementBuilder {
        private final Passage content;
        private StatementType type = StatementType.INDIRECT;
        private Medium medium = Medium.SPEECH;
        private Passage cue = Passage.NONE;
        private Passage frame = Passage.NONE;
        private Passage source = Passage.NONE;
        private Passage addressee = Passage.NONE;
        private @Nullable Entity sourceEntity;
        private Chain chain = Chain.NONE;
        private Channel channel = Channel.STATEMENT;
        private Certainty certainty = Certainty.UNCOMMITTED;
        private @Nullable String alternativeTo;
        private @Nullable String parent;
        private List<Time> in = List.of();
        private List<Place> at = List.of();
        private String rule = "verb-final-clause";

        private StatementBuilder(Passage content) {
            this.content = content;
        }

        StatementBuilder type(StatementType value) {
            type = value;
            return this;
        }

        StatementBuilder medium(Medium value) {
            medium = value;
            return this;
        }

        StatementBuilder cue(String... words) {
            cue = passage(words);
            return this;
        }

        StatementBuilder frame(String... words) {
            frame = passage(words);
            return this;
        }

        StatementBuilder source(String... words) {
            source = passage(words);
            return this;
        }

        StatementBuilder addressee(String... words) {
            addressee = passage(words);
            return this;
        }

        /** The chain, origin first; its origin is the source unless there is only the publisher. */
        StatementBuilder chain(Entity... hands) {
            List<Hand> passed = new ArrayList<>();
            for (int i = 0; i < hands.length; i++) {
                boolean publisher = i == hands.length - 1 && hands[i].mentions().isEmpty();
                passed.add(new Hand(hands[i], publisher ? Passage.NONE : passage(hands[i].name())));
            }
            chain = new Chain(passed);
            sourceEntity = hands.length > 1 ? hands[0] : null;
            return this;
        }

        StatementBuilder channel(Channel value) {
            channel = value;
            return this;
        }

        StatementBuilder certainty(Certainty value) {
            certainty = value;
            return this;
        }

        StatementBuilder alternativeTo(String value) {
            alternativeTo = value;
            return this;
        }

        StatementBuilder parent(String value) {
            parent = value;
            return this;
        }

        StatementBuilder times(Time... values) {
            in = List.of(values);
            return this;
        }

        StatementBuilder places(Place... values) {
            at = List.of(values);
            return this;
        }

        StatementBuilder rule(String value) {
            rule = value;
            return this;
        }

        ReadingBuilder add() {
            statements.add(new Statement(
                    "s" + (statements.size() + 1),
                    type,
                    medium,
                    content,
                    cue,
                    frame,
                    source,
                    addressee,
                    sourceEntity,
                    chain,
                    channel,
                    certainty,
                    alternativeTo,
                    parent,
                    in,
                    at,
                    sourceEntity == null ? List.of() : List.of(sourceEntity),
                    rule));
            return ReadingBuilder.this;
        }
    }
}
