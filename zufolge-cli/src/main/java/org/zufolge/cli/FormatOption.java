package org.zufolge.cli;

import picocli.CommandLine.Option;

/** How what an archive has is written. */
final class FormatOption {
    /** The forms. */
    enum Format {
        TEXT,
        JSONL
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text (default) or jsonl.")
    private Format format = Format.TEXT;

    /** Whether it is JSON Lines that is wanted. */
    boolean isJson() {
        return format == Format.JSONL;
    }
}
