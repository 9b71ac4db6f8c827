package org.zufolge.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
}
