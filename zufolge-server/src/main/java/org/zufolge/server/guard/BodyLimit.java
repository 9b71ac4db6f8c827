package org.zufolge.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import org.zufolge.server.Problem;

/** Reads no body that is too large, and none that does not come to its end in time, however it drips. */
public final class BodyLimit implements Filter {
    /** The most bytes of a body. */
    public static final int LARGEST = 2_000_000;

    private final Duration timeout;

    /**
     * A limit.
     *
     * @param timeout how long a body may take, from its first byte asked for to its last
     */
    public BodyLimit(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Limited((HttpServletRequest) request, timeout), response);
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final Duration timeout;

        Limited(HttpServletRequest request, Duration timeout) {
            super(request);
            this.timeout = timeout;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > LARGEST) {
                throw tooLarge();
            }
            return new LimitedStream(super.getInputStream(), System.nanoTime() + timeout.toNanos());
        }
    }

    private static Problem tooLarge() {
        return Problem.of(413, "large.body", LARGEST);
    }

    /** A stream that ends in a {@link Problem} where the limits are passed. */
    private static final class LimitedStream extends ServletInputStream {
        private final ServletInputStream in;
        private final long deadline;
        private long taken;

        LimitedStream(ServletInputStream in, long deadline) {
            this.in = in;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            taken += Math.max(0, count);
            if (taken > LARGEST) {
                throw tooLarge();
            }
            if (count >= 0 && System.nanoTime() - deadline > 0) {
                throw Problem.of(408, "slow.body");
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
