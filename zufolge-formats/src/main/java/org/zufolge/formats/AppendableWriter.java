package org.zufolge.formats;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets what wants a {@link Writer} write to any {@link Appendable}, which it neither flushes nor closes. */
final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        if (out instanceof Writer writer) {
            writer.write(chars, offset, length);
        } else {
            out.append(CharBuffer.wrap(chars, offset, length));
        }
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        out.append(string, offset, offset + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
