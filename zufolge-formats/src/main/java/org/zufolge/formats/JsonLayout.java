package org.zufolge.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Sets a reading for the eye: one line for each key of the reading, the report, a statement, an entity, a time and a
 * place; everything below that, spans above all, stays on its key's line. An instance serves one document.
 */
final class JsonLayout implements PrettyPrinter {
    private static final String INDENT = "  ";

    /** How many arrays and objects are open. */
    private int depth;
    /** How many of them, from the outside in, have a line for each entry. */
    private int open;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        // An object stands open in the document, in its keys, and in the lists that these keys hold.
        boolean listed = json.getOutputContext().getParent().inArray();
        enter(depth < 2 || depth == 2 && listed);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        enter(depth < 2);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separator(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        leave(json, entries);
        json.writeRaw('}');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        leave(json, values);
        json.writeRaw(']');
    }

    private void enter(boolean breaks) {
        if (breaks && open == depth) {
            open++;
        }
        depth++;
    }

    private void leave(JsonGenerator json, int entries) throws IOException {
        boolean broken = open == depth;
        depth--;
        open = Math.min(open, depth);
        if (broken && entries > 0) {
            json.writeRaw('\n');
            json.writeRaw(INDENT.repeat(depth));
        }
    }

    private void separator(JsonGenerator json) throws IOException {
        if (open == depth) {
            json.writeRaw(',');
            line(json);
        } else {
            json.writeRaw(", ");
        }
    }

    private void line(JsonGenerator json) throws IOException {
        if (open == depth) {
            json.writeRaw('\n');
            json.writeRaw(INDENT.repeat(depth));
        }
    }
}
