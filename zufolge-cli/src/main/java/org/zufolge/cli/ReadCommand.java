package org.zufolge.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zufolge.Zufolge;
import org.zufolge.formats.CsvFormat;
import org.zufolge.formats.HtmlFormat;
import org.zufolge.formats.JsonFormat;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.formats.ProvFormat;
import org.zufolge.formats.ReadingFormat;
import org.zufolge.formats.TextView;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Incoming;
import org.zufolge.intake.PublicationDate;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;
import org.zufolge.report.UnreadableReportException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zufolge read}: a reading per report. */
@Command(
        name = "read",
        description = "Reads reports and shows who says so.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge read meldung.txt",
            "  zufolge read --date 2023-09-04 --explain meldung.txt",
            "  zufolge read --entities examples/namen.csv meldung.txt",
            "  zufolge read --format csv *.txt -o zitate.csv",
            "  zufolge read https://bote.example/meldung.html",
            "  pbpaste | zufolge read -",
            "",
            "A text is UTF-8, or UTF-16 or Windows-1252 where the bytes say so; web pages, feeds, JSON Lines, NewsML, "
                    + "ninjs, NITF, WARC, ZIP and gzip are taken too. A file that cannot be read is named on "
                    + "stderr with the reason, the others are read all the same, and the exit code is 1.%n"
        })
final class ReadCommand implements Callable<Integer> {
    /** What a reading can be written as. */
    enum Format {
        TEXT,
        JSON,
        JSONL,
        CSV,
        HTML,
        PROV
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Main main;

    @Parameters(
            paramLabel = "FILE|URL",
            arity = "0..*",
            description =
                    "Files and web addresses to read; - for standard input, which is also read when nothing is named "
                            + "and it is no terminal.")
    List<String> files = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text (default), json, jsonl, csv, html or prov (W3C PROV-O as JSON-LD).")
    Format format = Format.TEXT;

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DATE",
            description = "When the report was published: YYYY-MM-DD, YYYY-MM or YYYY. Without it the text is asked.")
    @Nullable
    String date;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    @Nullable
    String outlet;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The language of the text, so that it is not guessed: de.")
    @Nullable
    String language;

    @Mixin
    ReaderOptions knowing = new ReaderOptions();

    @Option(
            names = {"-e", "--explain"},
            description = "Show the rule that found each statement, its cue, frame and offsets (text only).")
    boolean explain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output.")
    @Nullable
    String output;

    @Option(
            names = "--allow-private",
            description = "Fetch from private networks too; else only addresses of the open internet are.")
    boolean allowPrivate;

    @Mixin
    ColourOption color = new ColourOption();

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            defaultValue = "4194304",
            description = "The largest file to take (default: ${DEFAULT-VALUE}).")
    long maxSize;

    private final Terminal terminal;

    @SuppressWarnings("NullAway.Init") // set when the options have been checked
    private Zufolge reader;

    private @Nullable Destination destination;
    private int failures;
    private boolean first = true;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        if (destination == null) {
            return write(new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)));
        }
        if (!destination.isReplaced()) {
            try (Writer out = Files.newBufferedWriter(destination.path())) {
                return write(out);
            }
        }
        try (PartialFile part = new PartialFile(destination.path(), 0)) {
            int code = write(new BufferedWriter(new OutputStreamWriter(part, StandardCharsets.UTF_8)));
            part.finish();
            return code;
        }
    }

    private void check() {
        CommandLine line = spec.commandLine();
        if (files.isEmpty()) {
            if (terminal.inIsTerminal()) {
                throw new CommandLine.ParameterException(line, "name a file to read, or - for standard input");
            }
            files = List.of("-");
        }
        if (date != null && !PublicationDate.isOne(date)) {
            throw new CommandLine.ParameterException(
                    line, "--date " + date + " is no date; write YYYY-MM-DD, YYYY-MM or YYYY");
        }
        if (maxSize < 1) {
            throw new CommandLine.ParameterException(line, "--max-size must be at least 1");
        }
        reader = knowing.reader(terminal.err());
        destination = output == null || output.equals("-") ? null : Destination.of(line, "--output", output, files);
    }

    private int write(Writer out) throws IOException, InterruptedException {
        ReadingFormat writer = format();
        writer.begin(out);
        NamedInput inputs = new NamedInput(terminal, maxSize, allowPrivate);
        for (String file : files) {
            inputs.each(file, arrival -> take(arrival, writer, out));
        }
        writer.end(out);
        out.flush();
        return failures == 0 ? CommandLine.ExitCode.OK : 1;
    }

    private void take(Arrival arrival, ReadingFormat writer, Writer out) throws IOException {
        if (arrival instanceof Arrival.Refused refused) {
            failures++;
            terminal.err().println("zufolge: " + refused.where() + ": " + refused.why());
        } else if (arrival instanceof Arrival.Arrived arrived) {
            take(arrived.incoming(), writer, out);
        }
    }

    private void take(Incoming incoming, ReadingFormat writer, Writer out) throws IOException {
        incoming.notes().forEach(note -> terminal.err().println("zufolge: " + incoming.where() + ": " + note));
        try {
            Reading reading = reader.read(described(incoming.report()));
            if (!first) {
                writer.between(out);
            }
            first = false;
            writer.write(reading, out);
            out.flush();
        } catch (UnreadableReportException e) {
            failures++;
            terminal.err().println("zufolge: " + incoming.where() + ": " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // One report that the program stumbles over must not stop the others.
            failures++;
            terminal.err()
                    .println("zufolge: " + incoming.where() + ": the program failed on it (" + e
                            + "); please report this");
            if (main.debug) {
                e.printStackTrace(terminal.err());
            }
        }
    }

    /** With what the options say of it, which goes before what it says itself. */
    private Report described(Report report) {
        return report.published(date == null ? report.published() : date)
                .outlet(outlet == null ? report.outlet() : outlet)
                .language(language == null ? report.language() : language);
    }

    private ReadingFormat format() {
        return switch (format) {
            case TEXT -> new TextView(terminal.width(), color.wanted(terminal, destination == null), explain);
            case JSON -> new JsonFormat();
            case JSONL -> new JsonLinesFormat();
            case CSV -> new CsvFormat();
            case HTML -> new HtmlFormat();
            case PROV -> new ProvFormat();
        };
    }
}
