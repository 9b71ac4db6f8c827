package org.zufolge.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines of a bounded length: of a longer one only that it is too long, whatever its length. */
final class LineReader implements Closeable {
    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int filled;
    private boolean tooLong;

    /**
     * A reader of lines.
     *
     * @param longest the most chars a line may have
     */
    LineReader(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its end, the empty string for one that is too long; null at the end. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        tooLong = false;
        boolean any = false;
        while (true) {
            if (position == filled) {
                filled = in.read(buffer);
                position = 0;
                if (filled < 0) {
                    filled = 0;
                    return any ? finished(line) : null;
                }
            }
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (!tooLong && line.length() + end - position > longest) {
                tooLong = true;
                line.setLength(0);
                line.trimToSize();
            }
            if (!tooLong) {
                line.append(buffer, position, end - position);
            }
            position = end;
            if (end < filled) {
                position++;
                return finished(line);
            }
        }
    }

    private static String finished(StringBuilder line) {
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        return line.toString();
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
