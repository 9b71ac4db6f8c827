package org.zufolge.formats;

import java.io.IOException;

/** What was read is not a reading: the message says where, what was expected there and what was found. */
public final class MalformedReadingException extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    MalformedReadingException(int line, int column, String problem) {
        super("line " + line + ", column " + column + ": " + problem);
        this.line = line;
        this.column = column;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1, counted in chars. */
    public int column() {
        return column;
    }
}
