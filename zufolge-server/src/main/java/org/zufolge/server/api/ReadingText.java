package org.zufolge.server.api;

import java.io.IOException;
import java.io.StringWriter;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.reading.Reading;

/** A reading as JSON. */
final class ReadingText {
    private ReadingText() {}

    static String of(Reading reading) {
        StringWriter out = new StringWriter();
        try {
            new JsonLinesFormat().write(reading, out);
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return out.toString();
    }
}
