package org.zufolge.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes through to a file; a failure names it. */
final class NamedOutput extends OutputStream {
    private final Path file;
    private final OutputStream out;

    /**
     * An output.
     *
     * @param file what it is called in messages
     */
    NamedOutput(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new IOException(file + " could not be written to its end (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
