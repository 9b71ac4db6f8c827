package org.zufolge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        StringBuilder json = new StringBuilder(reading.text().length() * 4);
        try {
            FORMAT.write(reading, json);
        } catch (IOException e) {
            throw new AssertionError("a string can be written to", e);
        }
        return new WrittenReading(
                json.toString().getBytes(StandardCharsets.UTF_8),
                reading.statements().size(),
                TOKENIZER.tokenize(reading.text()).size());
    }
}
