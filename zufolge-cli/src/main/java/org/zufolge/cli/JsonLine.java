package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads lines that hold a JSON object each. */
final class JsonLine {
    /** What takes the values of an object. */
    interface Values {
        /**
         * Takes a value, or leaves it alone: what is left of it is passed over.
         *
         * @param json stands at the value's first token
         */
        void take(String key, JsonParser json) throws IOException, InputException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private JsonLine() {}

    /**
     * Reads a line.
     *
     * @throws InputException if the line is no JSON object
     */
    static void read(byte[] line, Values values) throws InputException {
        try (JsonParser json = FACTORY.createParser(line)) {
            if (begin(line) != '{' || json.nextToken() != JsonToken.START_OBJECT) {
                throw new InputException("is no JSON object; a report in plain text is for: zufolge read");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                if (json.nextToken() == null) {
                    throw new InputException("ends in the middle of its JSON");
                }
                values.take(key, json);
                json.skipChildren();
            }
            if (json.currentToken() != JsonToken.END_OBJECT) {
                throw new InputException("ends in the middle of its JSON");
            }
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            String column = where == null ? "" : "column " + where.getColumnNr() + ": ";
            throw new InputException(
                    "is no valid JSON (" + column + e.getOriginalMessage().replaceAll("\\s+", " ") + ")");
        } catch (IOException e) {
            throw new InputException("cannot be read (" + e.getMessage() + ")");
        }
    }

    /** The first byte that is no white space, behind the byte order mark where there is one; 0 where there is none. */
    private static byte begin(byte[] line) {
        int i = 0;
        while (i < MARK.length && i < line.length && (line[i] & 0xFF) == MARK[i]) {
            i++;
        }
        while (i < line.length && (line[i] == ' ' || line[i] == '\t' || line[i] == '\r')) {
            i++;
        }
        return i < line.length ? line[i] : 0;
    }
}
