package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.evaluation.Part;
import org.zufolge.evaluation.Quotation;
import org.zufolge.evaluation.Timex;
import org.zufolge.reading.Span;

/**
 * What a line of a gold standard says of its text, beside the report itself ({@link ReportLine}): {@code "tokens"} and
 * {@code "quotes"}, or {@code "times"}. Offsets are code points.
 */
final class GoldLine {
    private static final Map<String, Part> PARTS = new HashMap<>();

    static {
        for (Part part : Part.values()) {
            PARTS.put(part.label(), part);
        }
    }

    private @Nullable String id;
    private @Nullable String text;
    private @Nullable String title;
    private @Nullable String date;
    private @Nullable List<Span> tokens;
    private @Nullable List<Quotation> quotes;
    private @Nullable List<Timex> times;
    private int furthest;

    private GoldLine() {}

    /**
     * The gold standard of a line.
     *
     * @throws InputException if the line is no JSON object with an id and a text, or what it says is malformed
     */
    static GoldLine parse(byte[] line) throws InputException {
        GoldLine gold = new GoldLine();
        JsonLine.read(line, gold::take);
        if (gold.id == null) {
            throw new InputException("has no \"id\"");
        }
        if (gold.text == null) {
            throw new InputException("has no \"text\"");
        }
        if (gold.furthest > gold.text.codePointCount(0, gold.text.length())) {
            throw new InputException("has offsets beyond its text; they count code points");
        }
        return gold;
    }

    String id() {
        return present(id);
    }

    String text() {
        return present(text);
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String date() {
        return date;
    }

    /** @throws InputException if there are none */
    List<Span> tokens() throws InputException {
        if (tokens == null) {
            throw new InputException("has no \"tokens\", which quotations are counted in");
        }
        return tokens;
    }

    /** @throws InputException if there are none, not even an empty list */
    List<Quotation> quotes() throws InputException {
        if (quotes == null) {
            throw new InputException(
                    "has no \"quotes\"" + (times == null ? "" : "; for its \"times\" use: zufolge evaluate times"));
        }
        return quotes;
    }

    /** @throws InputException if there are none, not even an empty list */
    List<Timex> times() throws InputException {
        if (times == null) {
            throw new InputException(
                    "has no \"times\"" + (quotes == null ? "" : "; for its \"quotes\" use: zufolge evaluate quotes"));
        }
        return times;
    }

    private static String present(@Nullable String value) {
        if (value == null) {
            throw new IllegalStateException("checked when parsed");
        }
        return value;
    }

    private void take(String key, JsonParser json) throws IOException, InputException {
        switch (key) {
            case "id" -> id = string(key, json);
            case "text" -> text = string(key, json);
            case "title" -> title = json.getValueAsString();
            case "date" -> date = json.getValueAsString();
            case "tokens" -> tokens = spans(key, json);
            case "quotes" -> quotes = list(key, json, this::quotation);
            case "times" -> times = list(key, json, this::timex);
            default -> {}
        }
    }

    /** Reads a value. */
    private interface Reader<T> {
        T read(String key, JsonParser json) throws IOException, InputException;
    }

    private static <T> List<T> list(String key, JsonParser json, Reader<T> reader) throws IOException, InputException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw malformed(key, "a list");
        }
        List<T> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(reader.read(key, json));
        }
        return list;
    }

    private Quotation quotation(String list, JsonParser json) throws IOException, InputException {
        Map<String, String> names = new HashMap<>();
        Map<Part, List<Span>> parts = new EnumMap<>(Part.class);
        object(list, json, key -> {
            Part part = PARTS.get(key);
            if (part != null) {
                parts.put(part, json.currentToken() == JsonToken.VALUE_NULL ? List.of() : spans(key, json));
            } else if (key.equals("type") || key.equals("medium") && json.currentToken() != JsonToken.VALUE_NULL) {
                names.put(key, string(key, json));
            }
        });
        return new Quotation(required(list, "type", names.get("type")), names.get("medium"), parts, null);
    }

    private Timex timex(String list, JsonParser json) throws IOException, InputException {
        Map<String, String> names = new HashMap<>();
        List<Span> spans = new ArrayList<>();
        object(list, json, key -> {
            switch (key) {
                case "span" -> spans.add(span(key, json));
                case "type", "value" -> names.put(key, string(key, json));
                default -> {}
            }
        });
        return new Timex(
                required(list, "span", spans.isEmpty() ? null : spans.get(spans.size() - 1)),
                required(list, "type", names.get("type")),
                required(list, "value", names.get("value")));
    }

    /** Takes the value of a key. */
    private interface Key {
        void take(String key) throws IOException, InputException;
    }

    private static void object(String list, JsonParser json, Key values) throws IOException, InputException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw malformed(list, "a list of objects");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            values.take(key);
            json.skipChildren();
        }
    }

    private static <T> T required(String list, String key, @Nullable T value) throws InputException {
        if (value == null) {
            throw new InputException("has an entry without \"" + key + "\" in \"" + list + "\"");
        }
        return value;
    }

    private static String string(String key, JsonParser json) throws IOException, InputException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw malformed(key, "a string");
        }
        return json.getText();
    }

    private List<Span> spans(String key, JsonParser json) throws IOException, InputException {
        return list(key, json, this::span);
    }

    private Span span(String key, JsonParser json) throws IOException, InputException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw noSpan(key);
        }
        int begin = offset(key, json);
        int end = offset(key, json);
        if (json.nextToken() != JsonToken.END_ARRAY || begin > end) {
            throw noSpan(key);
        }
        furthest = Math.max(furthest, end);
        return new Span(begin, end);
    }

    private static int offset(String key, JsonParser json) throws IOException, InputException {
        boolean isInt =
                json.nextToken() == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT;
        if (!isInt || json.getIntValue() < 0) {
            throw noSpan(key);
        }
        return json.getIntValue();
    }

    private static InputException noSpan(String key) {
        return new InputException("has something that is no span [begin, end) in \"" + key + "\"");
    }

    private static InputException malformed(String key, String form) {
        return new InputException("has something else than " + form + " in \"" + key + "\"");
    }
}
