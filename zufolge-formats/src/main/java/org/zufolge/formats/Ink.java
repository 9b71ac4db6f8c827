package org.zufolge.formats;

/** What a terminal's colours are used for. Whatever a colour says, a word says too. */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    UNNAMED("1;33"),
    SURE("32"),
    OPEN("33"),
    DENIED("31");

    static final String RESET = "\u001b[0m";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The escape sequence that begins it (ECMA-48, select graphic rendition). */
    String begin() {
        return "\u001b[" + code + 'm';
    }
}
