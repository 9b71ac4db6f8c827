package org.zufolge.archive;

/** The archive cannot be opened, read or written; the message is one line for people, the cause what the database said. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ArchiveException(String message) {
        super(message);
    }

    ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
