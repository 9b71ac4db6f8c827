package org.zufolge.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Unpacked bytes, stopped where they become more than a packed file may hold. */
final class Unpacked extends FilterInputStream {
    private static final long ALWAYS = 1 << 20;

    private final Packed packed;
    private final Limits limits;
    private final Budget budget;
    private long count;

    Unpacked(InputStream in, Packed packed, Limits limits, Budget budget) {
        super(in);
        this.packed = packed;
        this.limits = limits;
        this.budget = budget;
    }

    /** How many bytes everything in one outermost file has unpacked to so far. */
    static final class Budget {
        private long spent;
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

    private void count(int more) throws UnreadableException {
        count += more;
        budget.spent += more;
        if (count > ALWAYS && count / limits.ratio() > packed.count()) {
            throw new UnreadableException(
                    "unpacks to more than " + limits.ratio() + " times its size and is not read on");
        }
        if (budget.spent > limits.archiveBytes()) {
            throw new UnreadableException(String.format(
                    Locale.ROOT, "unpacks to more than %,d bytes and is not read on", limits.archiveBytes()));
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
