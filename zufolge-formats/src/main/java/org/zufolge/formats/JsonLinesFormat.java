package org.zufolge.formats;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.zufolge.reading.Reading;

/** A reading as one line of JSON, for programs: the form of {@code reading.schema.json} without any white space. */
public final class JsonLinesFormat implements ReadingFormat {
    @Override
    public void write(Reading reading, Appendable out) throws IOException {
        try (JsonGenerator json = Json.FACTORY.createGenerator(new AppendableWriter(out))) {
            new ReadingAsJson(json).write(reading);
        }
        out.append('\n');
    }

    /**
     * Writes a reading in UTF-8: the same as {@link #write(Reading, Appendable)}, without a string between.
     *
     * @throws IOException if the stream cannot be written to; it is not closed
     */
    public void write(Reading reading, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
            new ReadingAsJson(json).write(reading);
        }
        out.write('\n');
    }
}
