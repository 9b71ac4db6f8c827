package org.zufolge.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of a bounded length: of a longer one only that it is too long, whatever its length. */
final class LineReader implements Closeable {
    private static final byte[] NOTHING = new byte[0];

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private boolean tooLong;

    /**
     * A reader of lines.
     *
     * @param in the bytes, in UTF-8 or another encoding in which LF is always an end of a line
     * @param longest the most bytes a line may have
     */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The bytes of the next line without its end, none for one that is too long; null at the end. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        boolean any = false;
        while (true) {
            if (position == filled) {
                filled = Math.max(0, in.read(buffer));
                position = 0;
                if (filled == 0) {
                    return any ? finished(line) : null;
                }
            }
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + end - position > longest;
            if (!tooLong) {
                line.write(buffer, position, end - position);
            }
            position = end;
            if (end < filled) {
                position++;
                return finished(line);
            }
        }
    }

    private byte[] finished(ByteArrayOutputStream line) {
        return tooLong ? NOTHING : line.toByteArray();
    }

    /** Whether the line that {@link #next} gave was too long. */
    boolean wasTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
