package org.zufolge.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.reading.Reading;
import org.zufolge.text.Tokenizer;

/**
 * A reading as a batch writes it.
 *
 * @param json a line of JSON in UTF-8, with its line end
 * @param statements how many statements were found
 * @param tokens how many tokens the report has
 */
record WrittenReading(byte[] json, int statements, int tokens) {
    private static final JsonLinesFormat FORMAT = new JsonLinesFormat();
    private static final Tokenizer TOKENIZER = new Tokenizer();

    static WrittenReading of(Reading reading) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(reading.text().length() * 4);
        try {
            FORMAT.write(reading, json);
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return new WrittenReading(
                json.toByteArray(),
                reading.statements().size(),
                TOKENIZER.tokenize(reading.text()).size());
    }
}
