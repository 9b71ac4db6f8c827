package org.zufolge.cli;

/** An input that cannot be taken: its message says what is wrong and what to do, without the input's name. */
final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }
}
