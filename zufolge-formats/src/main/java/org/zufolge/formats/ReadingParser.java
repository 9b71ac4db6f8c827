package org.zufolge.formats;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zufolge.formats.terminal.Printable;
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

/**
 * Reads readings back from JSON: one or many, on one line each or over many, as {@link JsonFormat} and
 * {@link JsonLinesFormat} write them. Keys may come in any order; each must be there once, and no other.
 *
 * <p>The words of a passage are not in the JSON; they are cut from the text again, a gap shown as {@code " … "}.
 */
public final class ReadingParser implements Closeable {
    private static final List<String> READING =
            List.of("zufolge", "id", "language", "report", "text", "statements", "entities", "times", "places");
    private static final List<String> REPORT =
            List.of("outlet", "agency", "dateline", "published", "headline", "url", "headings");
    private static final List<String> DATELINE = List.of("place");
    private static final List<String> STATEMENT = List.of(
            "id",
            "type",
            "medium",
            "content",
            "cue",
            "frame",
            "source",
            "addressee",
            "sourceEntity",
            "chain",
            "channel",
            "certainty",
            "alternativeTo",
            "parent",
            "times",
            "places",
            "about",
            "rule");
    private static final List<String> HAND = List.of("entity", "basis");
    private static final List<String> ENTITY =
            List.of("id", "kind", "name", "named", "plural", "description", "affiliations", "wikidata", "mentions");
    private static final List<String> TIME = List.of("id", "span", "type", "value", "edtf", "candidates", "resolution");
    private static final List<String> PLACE =
            List.of("id", "span", "name", "country", "lat", "lon", "source", "metonym");

    private static final int SHOWN = 40;

    private final JsonParser json;

    /**
     * Begins to read.
     *
     * @param in any number of readings, white space between them
     * @throws IOException if {@code in} cannot be read
     */
    public ReadingParser(Reader in) throws IOException {
        this.json = Json.FACTORY.createParser(in);
    }

    /**
     * The one reading that a string holds.
     *
     * @throws MalformedReadingException if it holds none, more than one, or something else
     */
    public static Reading parse(String text) throws IOException {
        try (ReadingParser parser = new ReadingParser(new StringReader(text))) {
            Reading reading = parser.next();
            if (reading == null) {
                throw parser.malformed("expected a reading, found nothing");
            }
            if (parser.token() != null) {
                throw parser.malformed("expected nothing after the reading, found " + parser.found());
            }
            return reading;
        }
    }

    /**
     * The next reading, or null after the last.
     *
     * @throws MalformedReadingException if what stands next is not a reading; there is no going on after that
     * @throws IOException if the input cannot be read
     */
    public @Nullable Reading next() throws IOException {
        if (token() == null) {
            return null;
        }
        try {
            return reading();
        } catch (JsonProcessingException broken) {
            throw notJson(broken);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private Reading reading() throws IOException {
        JsonLocation begin = json.currentTokenLocation();
        String id = "";
        String language = "";
        Head head = new Head(null, null, null, null, null, null, List.of());
        String text = "";
        List<RawStatement> statements = List.of();
        List<Entity> entities = List.of();
        List<Time> times = List.of();
        List<Place> places = List.of();
        Keys keys = new Keys("a reading", READING);
        for (String key = keys.first(); key != null; key = keys.next()) {
            switch (key) {
                case "zufolge" -> version();
                case "id" -> id = string();
                case "language" -> language = string();
                case "report" -> head = head();
                case "text" -> text = string();
                case "statements" -> statements = list("statements", this::statement);
                case "entities" -> entities = list("entities", this::entity);
                case "times" -> times = list("times", this::time);
                default -> places = list("places", this::place);
            }
        }
        return new Resolution(begin, new CodePointText(text), statements, entities, times, places)
                .reading(id, language, head, text);
    }

    private void version() throws IOException {
        String version = string();
        if (!version.equals(ReadingAsJson.VERSION)) {
            throw malformed("expected a reading of version \"" + ReadingAsJson.VERSION + "\", found " + found());
        }
    }

    private Head head() throws IOException {
        String outlet = null;
        String agency = null;
        String dateline = null;
        String published = null;
        String headline = null;
        String url = null;
        List<Span> headings = List.of();
        Keys keys = new Keys("a report", REPORT);
        for (String key = keys.first(); key != null; key = keys.next()) {
            switch (key) {
                case "outlet" -> outlet = stringOrNull();
                case "agency" -> agency = stringOrNull();
                case "dateline" -> dateline = json.currentToken() == JsonToken.VALUE_NULL ? null : dateline();
                case "published" -> published = stringOrNull();
                case "headline" -> headline = stringOrNull();
                case "url" -> url = stringOrNull();
                default -> headings = spans();
            }
        }
        return new Head(outlet, agency, dateline, published, headline, url, headings);
    }

    private String dateline() throws IOException {
        String place = "";
        Keys keys = new Keys("a dateline", DATELINE);
        for (String key = keys.first(); key != null; key = keys.next()) {
            place = string();
        }
        return place;
    }

    private RawStatement statement() throws IOException {
        JsonLocation begin = json.currentTokenLocation();
        String id = "";
        StatementType type = StatementType.DIRECT;
        Medium medium = Medium.SPEECH;
        List<Span> content = List.of();
        List<Span> cue = List.of();
        List<Span> frame = List.of();
        List<Span> source = List.of();
        List<Span> addressee = List.of();
        String sourceEntity = null;
        List<RawHand> chain = List.of();
        Channel channel = Channel.UNKNOWN;
        Certainty certainty = Certainty.UNCOMMITTED;
        String alternativeTo = null;
        String parent = null;
        List<String> times = List.of();
        List<String> places = List.of();
        List<String> about = List.of();
        String rule = "";
        Keys keys = new Keys("a statement", STATEMENT);
        for (String key = keys.first(); key != null; key = keys.next()) {
            switch (key) {
                case "id" -> id = string();
                case "type" -> type = oneOf(StatementType.values(), StatementType::label);
                case "medium" -> medium = oneOf(Medium.values(), Medium::label);
                case "content" -> content = spans();
                case "cue" -> cue = spans();
                case "frame" -> frame = spans();
                case "source" -> source = spans();
                case "addressee" -> addressee = spans();
                case "sourceEntity" -> sourceEntity = stringOrNull();
                case "chain" -> chain = list("hands", this::hand);
                case "channel" -> channel = oneOf(Channel.values(), Channel::label);
                case "certainty" -> certainty = oneOf(Certainty.values(), Certainty::label);
                case "alternativeTo" -> alternativeTo = stringOrNull();
                case "parent" -> parent = stringOrNull();
                case "times" -> times = list("ids of times", this::string);
                case "places" -> places = list("ids of places", this::string);
                case "about" -> about = list("ids of entities", this::string);
                default -> rule = string();
            }
        }
        return new RawStatement(
                begin,
                id,
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
                times,
                places,
                about,
                rule);
    }

    private RawHand hand() throws IOException {
        String entity = "";
        List<Span> basis = List.of();
        Keys keys = new Keys("a hand", HAND);
        for (String key = keys.first(); key != null; key = keys.next()) {
            switch (key) {
                case "entity" -> entity = string();
                default -> basis = spans();
            }
        }
        return new RawHand(entity, basis);
    }

    private Entity entity() throws IOException {
        String id = "";
        EntityKind kind = EntityKind.PERSON;
        String name = "";
        boolean named = false;
        boolean plural = false;
        String description = null;
        List<String> affiliations = List.of();
        String wikidata = null;
        List<Span> mentions = List.of();
        Keys keys = new Keys("an entity", ENTITY);
        for (String key = keys.first(); key != null; key = keys.next()) {
            switch (key) {
                case "id" -> id = string();
                case "kind" -> kind = oneOf(EntityKind.values(), EntityKind::label);
                case "name" -> name = string();
                case "named" -> named = bool();
                case "plural" -> plural = bool();
                case "description" -> description = stringOrNull();
                case "affiliations" -> affiliations = list("affiliations", this::string);
                case "wikidata" -> wikidata = stringOrNull();
                default -> mentions = spans();
            }
        }
        return new Entity(id, kind, name, named, plural, description, affiliations, wikidata, mentions);
    }

    private Time time() throws IOException {
        String id = "";
        Span span = new Span(0, 0);
        Time.Type type = Time.Type.DATE;
        String value = "";
        String edtf = null;
        List<String> candidates = List.of();
        Time.Resolution resolution = Time.Resolution.EXACT;
        Keys keys = new Keys("a time", TIME);
        for (String key = keys.first(); key != null; key = keys.next()) {
            switch (key) {
                case "id" -> id = string();
                case "span" -> span = span();
                case "type" -> type = oneOf(Time.Type.values(), Time.Type::name);
                case "value" -> value = string();
                case "edtf" -> edtf = stringOrNull();
                case "candidates" -> candidates = list("dates", this::string);
                default -> resolution = oneOf(Time.Resolution.values(), Time.Resolution::label);
            }
        }
        return new Time(id, span, type, value, edtf, candidates, resolution);
    }

    private Place place() throws IOException {
        String id = "";
        Span span = new Span(0, 0);
        String name = "";
        String country = null;
        Double lat = null;
        Double lon = null;
        String source = null;
        boolean metonym = false;
        Keys keys = new Keys("a place", PLACE);
        for (String key = keys.first(); key != null; key = keys.next()) {
            switch (key) {
                case "id" -> id = string();
                case "span" -> span = span();
                case "name" -> name = string();
                case "country" -> country = stringOrNull();
                case "lat" -> lat = degreesOrNull();
                case "lon" -> lon = degreesOrNull();
                case "source" -> source = stringOrNull();
                default -> metonym = bool();
            }
        }
        return new Place(id, span, name, country, lat, lon, source, metonym);
    }

    private List<Span> spans() throws IOException {
        return list("spans", this::span);
    }

    private Span span() throws IOException {
        expect(JsonToken.START_ARRAY, "a span [begin, end]");
        int begin = offset();
        int end = offset();
        if (end < begin) {
            throw malformed("expected a span that ends at " + begin + " or later, found " + end);
        }
        if (token() != JsonToken.END_ARRAY) {
            throw malformed("expected ] after a span's two numbers, found " + found());
        }
        return new Span(begin, end);
    }

    private int offset() throws IOException {
        if (token() != JsonToken.VALUE_NUMBER_INT
                || json.getNumberType() != JsonParser.NumberType.INT
                || json.getIntValue() < 0) {
            throw malformed("expected a whole number of code points, found " + found());
        }
        return json.getIntValue();
    }

    private <T> List<T> list(String ofWhat, Value<T> value) throws IOException {
        expect(JsonToken.START_ARRAY, "a list of " + ofWhat);
        List<T> values = new ArrayList<>();
        while (token() != JsonToken.END_ARRAY) {
            values.add(value.read());
        }
        return values;
    }

    private String string() throws IOException {
        expect(JsonToken.VALUE_STRING, "a string");
        return json.getText();
    }

    private @Nullable String stringOrNull() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(JsonToken.VALUE_STRING, "a string or null");
        return json.getText();
    }

    private boolean bool() throws IOException {
        JsonToken token = json.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw malformed("expected true or false, found " + found());
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private @Nullable Double degreesOrNull() throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token == null || !token.isNumeric()) {
            throw malformed("expected degrees or null, found " + found());
        }
        return json.getDoubleValue();
    }

    private <E> E oneOf(E[] values, Function<E, String> label) throws IOException {
        String given = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
        for (E value : values) {
            if (label.apply(value).equals(given)) {
                return value;
            }
        }
        throw malformed("expected one of "
                + String.join(", ", Arrays.stream(values).map(label).toList()) + "; found " + found());
    }

    private void expect(JsonToken expected, String what) throws IOException {
        if (json.currentToken() != expected) {
            throw malformed("expected " + what + ", found " + found());
        }
    }

    private @Nullable JsonToken token() throws IOException {
        try {
            return json.nextToken();
        } catch (JsonProcessingException broken) {
            throw notJson(broken);
        }
    }

    private static MalformedReadingException notJson(JsonProcessingException broken) {
        return malformed(broken.getLocation(), "not JSON: " + Printable.of(broken.getOriginalMessage()));
    }

    private String found() throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            return "the end";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case END_ARRAY -> "the list's end";
            case END_OBJECT -> "the object's end";
            case VALUE_STRING -> '"' + shown(json.getText()) + '"';
            default -> shown(json.getText());
        };
    }

    /** Enough of a foreign string to find it again, without anything that a terminal would act on. */
    private static String shown(String text) {
        String head = text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
        return Printable.of(head);
    }

    private MalformedReadingException malformed(String problem) {
        return malformed(json.currentTokenLocation(), problem);
    }

    private static MalformedReadingException malformed(JsonLocation at, String problem) {
        return new MalformedReadingException(at.getLineNr(), at.getColumnNr(), problem);
    }

    @FunctionalInterface
    private interface Value<T> {
        T read() throws IOException;
    }

    /** Goes through the keys of one object, each left at its value. */
    private final class Keys {
        private final String what;
        private final Set<String> missing;

        Keys(String what, List<String> expected) {
            this.what = what;
            this.missing = new LinkedHashSet<>(expected);
        }

        @Nullable
        String first() throws IOException {
            expect(JsonToken.START_OBJECT, what);
            return next();
        }

        @Nullable
        String next() throws IOException {
            if (token() == JsonToken.END_OBJECT) {
                if (!missing.isEmpty()) {
                    throw malformed(
                            "expected \"" + missing.iterator().next() + "\" in " + what + ", found the object's end");
                }
                return null;
            }
            String key = json.currentName();
            if (!missing.remove(key)) {
                throw malformed("expected a key that " + what + " has, and has once; found \"" + shown(key) + '"');
            }
            token();
            return key;
        }
    }

    private record RawHand(String entity, List<Span> basis) {}

    /** A statement whose references are still ids: what they stand for comes after it in the document. */
    private record RawStatement(
            JsonLocation begin,
            String id,
            StatementType type,
            Medium medium,
            List<Span> content,
            List<Span> cue,
            List<Span> frame,
            List<Span> source,
            List<Span> addressee,
            @Nullable String sourceEntity,
            List<RawHand> chain,
            Channel channel,
            Certainty certainty,
            @Nullable String alternativeTo,
            @Nullable String parent,
            List<String> times,
            List<String> places,
            List<String> about,
            String rule) {}

    /** Puts what ids and spans stand for in their place. */
    private static final class Resolution {
        private final JsonLocation begin;
        private final CodePointText text;
        private final List<RawStatement> raw;
        private final List<Entity> entities;
        private final List<Time> times;
        private final List<Place> places;
        private final Map<String, Entity> entityById;
        private final Map<String, Time> timeById;
        private final Map<String, Place> placeById;
        private final Set<String> statementIds;

        Resolution(
                JsonLocation begin,
                CodePointText text,
                List<RawStatement> raw,
                List<Entity> entities,
                List<Time> times,
                List<Place> places)
                throws MalformedReadingException {
            this.begin = begin;
            this.text = text;
            this.raw = raw;
            this.entities = entities;
            this.times = times;
            this.places = places;
            this.entityById = byId(entities, Entity::id);
            this.timeById = byId(times, Time::id);
            this.placeById = byId(places, Place::id);
            this.statementIds = new HashSet<>(byId(raw, RawStatement::id).keySet());
        }

        Reading reading(String id, String language, Head head, String wholeText) throws MalformedReadingException {
            within(head.headings(), begin);
            for (Entity entity : entities) {
                within(entity.mentions(), begin);
            }
            for (Time time : times) {
                within(List.of(time.span()), begin);
            }
            for (Place place : places) {
                within(List.of(place.span()), begin);
            }
            List<Statement> statements = new ArrayList<>(raw.size());
            for (RawStatement statement : raw) {
                statements.add(statement(statement));
            }
            return new Reading(id, language, head, wholeText, statements, entities, times, places);
        }

        private Statement statement(RawStatement s) throws MalformedReadingException {
            List<Hand> hands = new ArrayList<>(s.chain.size());
            for (RawHand hand : s.chain) {
                hands.add(new Hand(found(entityById, hand.entity, s), passage(hand.basis, s)));
            }
            known(s.alternativeTo, s);
            known(s.parent, s);
            return new Statement(
                    s.id,
                    s.type,
                    s.medium,
                    passage(s.content, s),
                    passage(s.cue, s),
                    passage(s.frame, s),
                    passage(s.source, s),
                    passage(s.addressee, s),
                    s.sourceEntity == null ? null : found(entityById, s.sourceEntity, s),
                    hands.isEmpty() ? Chain.NONE : new Chain(hands),
                    s.channel,
                    s.certainty,
                    s.alternativeTo,
                    s.parent,
                    allFound(timeById, s.times, s),
                    allFound(placeById, s.places, s),
                    allFound(entityById, s.about, s),
                    s.rule);
        }

        private Passage passage(List<Span> spans, RawStatement statement) throws MalformedReadingException {
            within(spans, statement.begin);
            return text.passage(spans);
        }

        private void within(List<Span> spans, JsonLocation at) throws MalformedReadingException {
            for (Span span : spans) {
                if (span.end() > text.length()) {
                    throw malformed(
                            at,
                            "expected spans within the text's " + text.length() + " code points, found [" + span.begin()
                                    + ", " + span.end() + "]");
                }
            }
        }

        private void known(@Nullable String id, RawStatement statement) throws MalformedReadingException {
            if (id != null && !statementIds.contains(id)) {
                throw dangling(id, statement);
            }
        }

        private static <T> T found(Map<String, T> byId, String id, RawStatement statement)
                throws MalformedReadingException {
            T value = byId.get(id);
            if (value == null) {
                throw dangling(id, statement);
            }
            return value;
        }

        private static <T> List<T> allFound(Map<String, T> byId, List<String> ids, RawStatement statement)
                throws MalformedReadingException {
            List<T> values = new ArrayList<>(ids.size());
            for (String id : ids) {
                values.add(found(byId, id, statement));
            }
            return values;
        }

        private <T> Map<String, T> byId(List<T> values, Function<T, String> id) throws MalformedReadingException {
            Map<String, T> byId = new HashMap<>();
            for (T value : values) {
                if (byId.put(id.apply(value), value) != null) {
                    throw malformed(begin, "expected every id once, found \"" + shown(id.apply(value)) + "\" twice");
                }
            }
            return byId;
        }

        private static MalformedReadingException dangling(String id, RawStatement statement) {
            return malformed(
                    statement.begin,
                    "expected what \"" + shown(id) + "\" in statement \"" + shown(statement.id)
                            + "\" stands for, found no such id");
        }
    }
}
