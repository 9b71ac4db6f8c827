package org.zufolge.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
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
import org.zufolge.parquet.ParquetTable;
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
            "  zufolge export --format parquet -o zitate.parquet",
            "  zufolge export --format prov | gzip > herkunft.jsonld.gz%n"
        })
final class ExportCommand implements Callable<Integer> {
    /** What readings are written as. */
    enum Format {
        JSONL,
        CSV,
        PARQUET,
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
            description =
                    "jsonl (default), csv, parquet (the rows of csv, typed; needs -o) or prov (W3C PROV-O as JSON-LD).")
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
        if (destination == null && format == Format.PARQUET) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--format parquet is not for reading; name a file with --output");
        }
        try (Archive kept = archive.open(terminal)) {
            if (destination == null) {
                write(kept, terminal.out());
            } else if (destination.isReplaced()) {
                try (PartialFile part = new PartialFile(destination.path(), 0)) {
                    try {
                        write(kept, part);
                        part.finish();
                    } finally {
                        Files.deleteIfExists(PartialFile.part(destination.path()));
                    }
                }
            } else {
                try (OutputStream out =
                        new NamedOutput(destination.path(), Files.newOutputStream(destination.path()))) {
                    write(kept, out);
                }
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void write(Archive kept, OutputStream out) throws IOException {
        try (Stream<Filed> filed = kept.readings()) {
            Iterator<Reading> readings = filed.map(Filed::reading).iterator();
            switch (format) {
                case JSONL -> write(readings, new JsonLinesFormat(), out);
                case CSV -> write(readings, new CsvFormat(), out);
                case PROV -> write(readings, new ProvFormat(), out);
                case PARQUET -> new ParquetTable().writeAll(readings, out);
            }
        }
    }

    private static void write(Iterator<Reading> readings, ReadingFormat form, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        form.writeAll(readings, text);
        text.flush();
    }
}
