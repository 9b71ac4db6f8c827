package org.zufolge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose beginning has been looked at. Where reading the beginning failed, what came before the failure is given
 * first, and then the failure.
 */
final class Peeked extends InputStream {
    private final InputStream in;
    private final byte[] head;
    private final @Nullable IOException failure;
    private int position;

    Peeked(InputStream in, int length) {
        this.in = in;
        byte[] bytes = new byte[length];
        int filled = 0;
        IOException failed = null;
        try {
            for (int n = 0; n >= 0 && filled < length; n = in.read(bytes, filled, length - filled)) {
                filled += n;
            }
        } catch (IOException e) {
            failed = e;
        }
        head = Arrays.copyOf(bytes, filled);
        failure = failed;
    }

    /** The first bytes: all of them if the stream has no more. */
    byte[] head() {
        return head;
    }

    /** What stopped the reading of the beginning. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        if (position < head.length) {
            return head[position++] & 0xFF;
        }
        fail();
        return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (position < head.length) {
            int n = Math.min(length, head.length - position);
            System.arraycopy(head, position, bytes, offset, n);
            position += n;
            return n;
        }
        fail();
        return in.read(bytes, offset, length);
    }

    private void fail() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
