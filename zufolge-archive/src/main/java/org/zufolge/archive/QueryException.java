package org.zufolge.archive;

/** A query cannot be understood; the message says why and what to write. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryException(String message) {
        super(message);
    }
}
