package org.zufolge.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.formats.ReadingParser;
import org.zufolge.reading.Reading;

/** A reading as it lies in a table: its JSON, deflated (zlib, RFC 1950). */
final class Packed {
    private static final JsonLinesFormat FORMAT = new JsonLinesFormat();

    private Packed() {}

    static byte[] pack(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // a tenth larger than with most effort, in half the time
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            FORMAT.write(reading, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /**
     * The reading again.
     *
     * @param key whose it is, for the message
     * @throws ArchiveException if the bytes are damaged
     */
    static Reading unpack(byte[] bytes, String key) {
        try (ReadingParser parser = new ReadingParser(new InputStreamReader(
                new InflaterInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8))) {
            Reading reading = parser.next();
            if (reading == null) {
                throw new ArchiveException("the archive is damaged: the reading of report " + key + " is empty");
            }
            return reading;
        } catch (IOException e) {
            throw new ArchiveException("the archive is damaged: the reading of report " + key + " cannot be read", e);
        }
    }
}
