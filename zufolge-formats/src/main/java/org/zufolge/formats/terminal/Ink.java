package org.zufolge.formats.terminal;

/** What a terminal's colours are used for. Whatever a colour says, a word or a mark says too. */
public enum Ink {
    /** As the terminal writes by itself. */
    PLAIN(""),
    /** Names and headings. */
    STRONG("1"),
    /** What is there to be looked up, not read. */
    FAINT("2"),
    /** A source without a name. */
    UNNAMED("1;33"),
    /** What is certain or right. */
    SURE("32"),
    /** What is open, or right in part. */
    OPEN("33"),
    /** What is denied or wrong. */
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
