package org.zufolge.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zufolge.reading.Reading;

/**
 * A reading as one JSON object over many lines, for people: the form of {@code reading.schema.json}, spans on one line.
 * Several readings follow one another as a sequence of documents, each ending with a line end, not as one array; that is
 * what {@code jq} reads and {@link ReadingParser} reads back, and it needs no reading to be kept until the last is made.
 */
public final class JsonFormat implements ReadingFormat {
    @Override
    public void write(Reading reading, Appendable out) throws IOException {
        try (JsonGenerator json = Json.FACTORY.createGenerator(new AppendableWriter(out))) {
            json.setPrettyPrinter(new JsonLayout());
            new ReadingAsJson(json).write(reading);
        }
        out.append('\n');
    }
}
