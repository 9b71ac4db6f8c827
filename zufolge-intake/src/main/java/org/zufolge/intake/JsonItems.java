package org.zufolge.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads reports from a JSON document: an object, several one after the other, or a list of them. */
final class JsonItems implements Source {
    private final JsonParser json;
    private final String where;
    private final JsonReports reports;
    private boolean listed;
    private int number;

    JsonItems(String document, String where, Limits limits, JsonReports reports) throws IOException {
        json = JsonTree.factory(limits).createParser(document);
        this.where = where;
        this.reports = reports;
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        try {
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY && !listed && number == 0) {
                listed = true;
                token = json.nextToken();
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                if (listed && token == null) {
                    throw new UnreadableException("ends in the middle of its JSON");
                }
                return null;
            }
            number++;
            String place = listed || number > 1 ? where + "#" + number : where;
            JsonTree tree = JsonTree.read(json);
            try {
                return reports.read(tree, place);
            } catch (UnreadableException e) {
                return Why.refused(place, e);
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableException("is no valid JSON (" + Why.line(e.getOriginalMessage())
                    + "); only what stands before has been read");
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
