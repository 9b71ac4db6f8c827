package org.zufolge.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value: a map, a list or the text of a scalar, with what is asked of it most. Whatever is not there, or of another
 * kind than asked for, is null or empty.
 */
final class JsonTree {
    private final @Nullable Object value;

    private JsonTree(@Nullable Object value) {
        this.value = value;
    }

    /** Parsers that stop at values nested too deep or too large. */
    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.documentBytes())
                        .maxNameLength(10_000)
                        .maxNumberLength(1_000)
                        .build())
                .build();
    }

    /** The value whose first token the parser stands at; it then stands at its last. */
    static JsonTree read(JsonParser json) throws IOException {
        return new JsonTree(value(json));
    }

    /** The depth is bounded by the parser's own limit. */
    private static @Nullable Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                json.nextToken();
                map.put(key, value(json));
            }
            ended(json, JsonToken.END_OBJECT);
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                ended(json, null);
                list.add(value(json));
            }
            return list;
        }
        ended(json, null);
        return token == JsonToken.VALUE_NULL ? null : json.getText();
    }

    private static void ended(JsonParser json, @Nullable JsonToken with) throws UnreadableException {
        JsonToken token = json.currentToken();
        if (token == null || with != null && token != with) {
            throw new UnreadableException("ends in the middle of its JSON");
        }
    }

    /** The value of a key of an object. */
    JsonTree at(String key) {
        return new JsonTree(value instanceof Map<?, ?> map ? map.get(key) : null);
    }

    boolean has(String key) {
        return value instanceof Map<?, ?> map && map.get(key) != null;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    /** The text of a scalar. */
    @Nullable
    String text() {
        return value instanceof String text ? text : null;
    }

    /** The text of a scalar under a key. */
    @Nullable
    String text(String key) {
        return at(key).text();
    }

    /** The values of a list; of anything else itself alone; of nothing none. */
    List<JsonTree> items() {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            return List.of(this);
        }
        List<JsonTree> items = new ArrayList<>(list.size());
        for (Object item : list) {
            if (item != null) {
                items.add(new JsonTree(item));
            }
        }
        return items;
    }

    /** The values of an object. */
    List<JsonTree> values() {
        if (!(value instanceof Map<?, ?> map)) {
            return List.of();
        }
        List<JsonTree> values = new ArrayList<>(map.size());
        for (Object item : map.values()) {
            if (item != null) {
                values.add(new JsonTree(item));
            }
        }
        return values;
    }
}
