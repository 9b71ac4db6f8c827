package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.zufolge.Zufolge;
import org.zufolge.reading.Reading;

/**
 * Reads a line of a gold standard and pairs what it has with what was found. May be shared by any number of threads.
 *
 * @param <P> the pairs
 */
final class ScoredLine<P> implements LineQueue.Task<Scored<P>> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final LineReading<Reading> reading;
    private final Evaluation<P> evaluation;

    ScoredLine(int longest, boolean debug, Evaluation<P> evaluation) {
        this.reading = new LineReading<>(Zufolge.reader(), longest, debug, found -> found);
        this.evaluation = evaluation;
    }

    /** What becomes of a line. A report that cannot be read counts as one in which nothing was found. */
    @Override
    public Outcome<Scored<P>> of(long number, byte[] line, boolean tooLong) {
        Outcome<Reading> read = reading.of(number, line, tooLong);
        if (tooLong || read.result() == null && read.problem() == null) {
            return new Outcome<>(number, null, read.problem());
        }
        try {
            GoldLine gold = GoldLine.parse(line);
            List<P> pairs = evaluation.pairs(gold, read.result());
            byte[] prediction = read.result() == null ? new byte[0] : prediction(gold.id(), read.result());
            return new Outcome<>(number, new Scored<>(gold, pairs, prediction), read.problem());
        } catch (InputException e) {
            return new Outcome<>(number, null, e.getMessage());
        }
    }

    private byte[] prediction(String id, Reading found) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            evaluation.prediction(found, json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new AssertionError("an array of bytes can be written to", e);
        }
        return bytes.toByteArray();
    }
}
