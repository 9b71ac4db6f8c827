package org.zufolge.cli;

import picocli.CommandLine.Option;

/** The option of what can be coloured. */
final class ColourOption {
    /** When to write colours. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "AUTO",
            description = "auto (default: on a terminal, unless NO_COLOR is set), always or never.")
    When when = When.AUTO;

    /**
     * Whether to write colours.
     *
     * @param toOutput whether what is written goes to standard output
     */
    boolean wanted(Terminal terminal, boolean toOutput) {
        return switch (when) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> toOutput && terminal.wantsColours();
        };
    }
}
