package org.zufolge.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.reading.Reading;

/**
 * A reading as a batch writes it.
 *
 * @param json a line of JSON in UTF-8, with its line end
 * @param statements how many statements were found
 * @param tokens its length, see {@link TokenCount}
 */
record WrittenReading(byte[] json, int statements, int tokens) {
    private static final JsonLinesFormat FORMAT = new JsonLinesFormat();

    static WrittenReading of(Reading reading) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(reading.text().length() * 4);
        try {
            FORMAT.write(reading, json);
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return new WrittenReading(json.toByteArray(), reading.statements().size(), TokenCount.of(reading.text()));
    }
}
