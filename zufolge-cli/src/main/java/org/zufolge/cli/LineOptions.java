package org.zufolge.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of what works on lines. */
final class LineOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description =
                    "How many reports to read at a time (default: one a core). The output is the same for any number.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            defaultValue = "4194304",
            description = "The longest line to take (default: ${DEFAULT-VALUE}).")
    int maxSize;

    /** @throws CommandLine.ParameterException if a number makes no sense */
    void check() {
        if (threads < 1 || threads > 1024) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--threads must be between 1 and 1024");
        }
        if (maxSize < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--max-size must be at least 1");
        }
    }
}
