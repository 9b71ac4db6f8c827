package org.zufolge.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reports, one a line. A bad line is refused, the next one read. */
final class JsonLines implements Source {
    private final InputStream in;
    private final String where;
    private final Limits limits;
    private final JsonReports reports;
    private final JsonFactory json;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private boolean tooLong;
    private long number;

    JsonLines(InputStream in, String where, Limits limits, JsonReports reports) {
        this.in = in;
        this.where = where;
        this.limits = limits;
        this.reports = reports;
        json = JsonTree.factory(limits);
    }

    @Override
    public @Nullable Arrival next() throws IOException {
        while (true) {
            byte[] line = line();
            if (line == null) {
                return null;
            }
            number++;
            String place = where + ":" + number;
            if (tooLong) {
                return new Arrival.Refused(
                        place,
                        String.format(java.util.Locale.ROOT, "is longer than %,d bytes", limits.documentBytes()));
            }
            try {
                String text = new Decoder().decode(line, null);
                if (!text.isBlank()) {
                    return read(text, place);
                }
            } catch (IOException e) {
                return Why.refused(place, e);
            }
        }
    }

    private Arrival read(String line, String place) throws IOException {
        try (JsonParser parser = json.createParser(line)) {
            parser.nextToken();
            JsonTree tree = JsonTree.read(parser);
            if (parser.nextToken() != null) {
                throw new UnreadableException("has more than one JSON value");
            }
            return reports.read(tree, place);
        } catch (JsonProcessingException e) {
            throw new UnreadableException("is no valid JSON (" + Why.line(e.getOriginalMessage()) + ")");
        }
    }

    /** The bytes of the next line without its end, as many as are allowed; null at the end. */
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        boolean any = false;
        while (true) {
            if (position == filled) {
                filled = Math.max(0, in.read(buffer));
                position = 0;
                if (filled == 0) {
                    return any ? line.toByteArray() : null;
                }
            }
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= (long) line.size() + end - position > limits.documentBytes();
            if (!tooLong) {
                line.write(buffer, position, end - position);
            }
            position = end;
            if (end < filled) {
                position++;
                return line.toByteArray();
            }
        }
    }
}
