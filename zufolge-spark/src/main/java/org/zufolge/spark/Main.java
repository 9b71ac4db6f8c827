package org.zufolge.spark;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program for a cluster: readings and stories of more reports than one machine holds. */
@Command(
        name = "zufolge-spark",
        description = "Reads news and shows who says so, over a cluster.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge-spark read archiv/ --output lesung",
            "  zufolge-spark stories lesung/readings --output geschichten",
            "  zufolge-spark stream eingang/ --output lesung --checkpoint stand",
            "",
            "Exit codes: 0 done, 1 some input failed (each in the table 'bad'), 2 wrong usage.%n"
        },
        subcommands = {ReadCommand.class, StoriesCommand.class, StreamCommand.class, CommandLine.HelpCommand.class})
public final class Main {
    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "Show where an error came from.")
    boolean debug;

    private Main() {}

    /** Runs the program and ends the process with its exit code where that is not 0, as {@code spark-submit} wants it. */
    public static void main(String[] arguments) {
        int code = run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the program; gives its exit code. */
    static int run(String... arguments) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> main.failed(e));
        if (arguments.length == 0) {
            line.usage(System.err);
            return CommandLine.ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    private int failed(Exception e) {
        if (debug) {
            e.printStackTrace();
        } else {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            System.err.println("zufolge-spark: " + message.lines().findFirst().orElse("") + " (--debug shows where)");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"zufolge-spark " + (version == null ? "0.1.0-development" : version)};
        }
    }
}
