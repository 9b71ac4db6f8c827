package org.zufolge.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program: reads news and shows who says so. */
@Command(
        name = "zufolge",
        description = "Reads news and shows who says so.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge read meldung.txt                        who says what, as a tree",
            "  zufolge read --format json meldung.txt          the same for a program",
            "  zufolge batch archiv.jsonl.gz -o lesung.jsonl   many reports, one a line",
            "  zufolge demo && zufolge stories                 a newsroom's morning: stories, and who stands behind each",
            "  zufolge serve                                   the same in the web browser",
            "  zufolge ingest meldungen/                       reports into the archive",
            "  zufolge search named:no certainty:PS+           statements of unnamed sources that leave it open",
            "  zufolge evaluate quotes gold.jsonl              how far readings agree with a gold standard",
            "  zufolge read --help                             more about a command",
            "",
            "Exit codes: 0 done, 1 some input failed (each named on stderr), 2 wrong usage.%n"
        },
        subcommands = {
            ReadCommand.class,
            BatchCommand.class,
            EvaluateCommand.class,
            IngestCommand.class,
            WatchCommand.class,
            StoriesCommand.class,
            StoryCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            AlertsCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {
    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "Show where an error came from.")
    boolean debug;

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /** Runs the program; gives its exit code. */
    static int run(Terminal terminal, String... arguments) {
        Main main = new Main(terminal);
        CommandLine line = new CommandLine(main, new Commands(terminal));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(Math.min(100, Math.max(80, terminal.width())));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.wantsColours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, args) -> usage(terminal, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> main.failed(e));
        int code;
        if (arguments.length == 0) {
            line.usage(terminal.err());
            code = CommandLine.ExitCode.USAGE;
        } else {
            code = line.execute(arguments);
        }
        if (terminal.out().checkError()) {
            terminal.err().println("zufolge: standard output is closed or full; not all could be written");
            return code == CommandLine.ExitCode.OK ? CommandLine.ExitCode.SOFTWARE : code;
        }
        return code;
    }

    private static int usage(Terminal terminal, CommandLine.ParameterException e) {
        terminal.err().println("zufolge: " + e.getMessage());
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("Try '" + name + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private int failed(Exception e) {
        if (debug) {
            e.printStackTrace(terminal.err());
        } else {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            terminal.err().println("zufolge: " + message + " (--debug shows where)");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Makes the commands, each with the terminal it speaks through. */
    private record Commands(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == ReadCommand.class) {
                return type.cast(new ReadCommand(terminal));
            }
            if (type == BatchCommand.class) {
                return type.cast(new BatchCommand(terminal));
            }
            if (type == EvaluateCommand.class) {
                return type.cast(new EvaluateCommand(terminal));
            }
            if (type == IngestCommand.class) {
                return type.cast(new IngestCommand(terminal));
            }
            if (type == WatchCommand.class) {
                return type.cast(new WatchCommand(terminal));
            }
            if (type == StoriesCommand.class) {
                return type.cast(new StoriesCommand(terminal));
            }
            if (type == StoryCommand.class) {
                return type.cast(new StoryCommand(terminal));
            }
            if (type == SearchCommand.class) {
                return type.cast(new SearchCommand(terminal));
            }
            if (type == ExportCommand.class) {
                return type.cast(new ExportCommand(terminal));
            }
            if (type == AlertsCommand.class) {
                return type.cast(new AlertsCommand(terminal));
            }
            if (type == ServeCommand.class) {
                return type.cast(new ServeCommand(terminal));
            }
            if (type == DemoCommand.class) {
                return type.cast(new DemoCommand(terminal));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"zufolge " + (version == null ? "0.1.0-development" : version)};
        }
    }
}
