package org.zufolge.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.formats.CsvFormat;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.formats.ProvFormat;
import org.zufolge.formats.ReadingFormat;
import org.zufolge.reading.Reading;
import org.zufolge.stories.Filed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zufolge export}: all readings of the archive. */
@Command(
        name = "export",
        description = "Writes all readings of the archive, in the order in which they came in.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge export -o lesungen.jsonl",
            "  zufolge export --format csv -o zitate.csv",
            "  zufolge export --format prov | gzip > herkunft.jsonld.gz%n"
        })
final class ExportCommand implements Callable<Integer> {
    /** What readings are written as. */
    enum Format {
        JSONL,
        CSV,
        PROV
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "JSONL",
            description = "jsonl (default), csv or prov (W3C PROV-O as JSON-LD).")
    Format format = Format.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output.")
    @Nullable
    String output;

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Destination destination = output == null || output.equals("-")
                ? null
                : Destination.of(spec.commandLine(), "--output", output, List.of());
        try (Archive kept = archive.open(terminal)) {
            if (destination == null) {
                write(kept, new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)));
            } else if (destination.isReplaced()) {
                try (PartialFile part = new PartialFile(destination.path(), 0)) {
                    write(kept, new BufferedWriter(new OutputStreamWriter(part, StandardCharsets.UTF_8)));
                    part.finish();
                }
            } else {
                try (Writer out = Files.newBufferedWriter(destination.path())) {
                    write(kept, out);
                }
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void write(Archive kept, Writer out) throws IOException {
        ReadingFormat writer = switch (format) {
            case JSONL -> new JsonLinesFormat();
            case CSV -> new CsvFormat();
            case PROV -> new ProvFormat();
        };
        try (Stream<Filed> readings = kept.readings()) {
            Iterator<Reading> each = readings.map(Filed::reading).iterator();
            writer.writeAll(each, out);
        }
        out.flush();
    }
}
