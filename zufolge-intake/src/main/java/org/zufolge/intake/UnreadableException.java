package org.zufolge.intake;

import java.io.IOException;

/** Input that cannot be read; the message is the rest of a sentence about it, for people. */
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableException(String why) {
        super(why);
    }
}
