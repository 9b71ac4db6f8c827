package org.zufolge.server.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zufolge.server.Problem;

/**
 * The body of a request: one flat object, whose members are strings or null. It has to say that it is JSON, which a form on
 * another site cannot.
 */
final class JsonBody {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonBody() {}

    /**
     * The members that are strings, by name.
     *
     * @param known the names that it may have
     * @throws Problem 415 if it is not said to be JSON, 400 if it is none, or has another shape
     */
    static Map<String, String> read(Context context, Set<String> known) {
        String type = context.contentType();
        if (type == null
                || !type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json")) {
            throw new Problem(415, "The body must be JSON, and Content-Type must say so: application/json.");
        }
        byte[] body = context.bodyAsBytes();
        try (JsonParser json = FACTORY.createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Problem(400, "The body must be a JSON object.");
            }
            Map<String, String> members = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (!known.contains(name)) {
                    throw new Problem(400, "The body may have " + new TreeSet<>(known) + ", not '" + name + "'.");
                }
                if (value == JsonToken.VALUE_STRING) {
                    members.put(name, json.getText());
                } else if (value != JsonToken.VALUE_NULL) {
                    throw new Problem(400, "'" + name + "' must be a string.");
                }
            }
            if (json.nextToken() != null) {
                throw new Problem(400, "There is something behind the JSON object.");
            }
            return members;
        } catch (JsonProcessingException e) {
            throw new Problem(400, "The body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new AssertionError("memory can be read", e);
        }
    }
}
