package org.zufolge.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Packed bytes, counted as they are read. */
final class Packed extends FilterInputStream {
    private long count;
    private boolean ended;

    Packed(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        ended |= b < 0;
        count += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = in.read(bytes, offset, length);
        ended |= n < 0;
        count += Math.max(0, n);
        return n;
    }

    /** At least one until the end has been seen: gzip takes nothing available for the end, and drops what follows. */
    @Override
    public int available() {
        return ended ? 0 : 1;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
