package org.zufolge.server;

/** A room that cannot be opened; the message says why and what to do, for people. */
public final class RoomException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RoomException(String message) {
        super(message);
    }

    RoomException(String message, Throwable cause) {
        super(message, cause);
    }
}
