package org.zufolge.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** Opens a file of lines, unpacked where its first bytes say that it is gzip. */
final class Input {
    private Input() {}

    /**
     * The bytes of a file.
     *
     * @param seen is told how many bytes of the file itself have been taken so far
     * @throws InputException if it is missing or a folder or may not be read
     */
    static InputStream open(Path file, LongConsumer seen) throws InputException {
        try {
            if (Files.isDirectory(file)) {
                throw new InputException("is a folder; name a file of reports, one a line");
            }
            return unpacked(new Counted(Files.newInputStream(file), seen));
        } catch (NoSuchFileException e) {
            throw new InputException("no such file");
        } catch (AccessDeniedException e) {
            throw new InputException("may not be read; check its permissions");
        } catch (IOException e) {
            throw new InputException("cannot be read (" + e.getMessage() + ")");
        }
    }

    /** The bytes of a stream, unpacked where they are gzip. */
    static InputStream unpacked(InputStream in) throws IOException {
        byte[] magic = in.readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), in);
        boolean gzip = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
        return gzip ? new GZIPInputStream(whole, 1 << 16) : new BufferedInputStream(whole);
    }

    /** Counts what is read through it. */
    private static final class Counted extends InputStream {
        private final InputStream in;
        private final LongConsumer seen;
        private long count;

        Counted(InputStream in, LongConsumer seen) {
            this.in = in;
            this.seen = seen;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = in.read(bytes, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int more) {
            count += more;
            seen.accept(count);
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
