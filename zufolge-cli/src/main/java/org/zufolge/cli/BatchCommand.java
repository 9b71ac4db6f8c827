package org.zufolge.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zufolge.Zufolge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code zufolge batch}: many reports, one a line, to as many readings. */
@Command(
        name = "batch",
        description = "Reads many reports, one a line, on all cores.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge batch archiv.jsonl.gz -o lesungen.jsonl.gz",
            "  zufolge batch archiv.jsonl -o lesungen.jsonl --threads 1",
            "  zufolge batch archiv.jsonl -o lesungen.jsonl --entities namen.csv",
            "  zcat *.jsonl.gz | zufolge batch - -o - | jq -c '.statements[]'",
            "",
            "A line is a JSON object with \"text\" and, where known, \"id\", \"title\", \"date\", \"outlet\", \"url\" and "
                    + "\"language\"; other keys are passed over. A line that cannot be read is named on stderr with the "
                    + "reason, the others are read all the same, and the exit code is 1.",
            "",
            "Until it is whole, the output is OUT.part; when a run is broken off, the same command goes on where it "
                    + "stopped.%n"
        })
final class BatchCommand implements Callable<Integer> {
    /** Lines between two checkpoints; a constant, since a compressed output shows it. */
    private static final int CHECKPOINT = 1000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Main main;

    @Parameters(paramLabel = "IN", description = "JSON Lines, gzip or not; - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String in;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "Where the readings go: JSON Lines, packed if the name ends in .gz; - for standard output.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String output;

    @Option(names = "--restart", description = "Begin anew, although a broken-off run could go on.")
    boolean restart;

    @Mixin
    ReaderOptions knowing = new ReaderOptions();

    @Mixin
    LineOptions lines = new LineOptions();

    private final Terminal terminal;
    private long reports;
    private long statements;
    private long tokens;
    private long failures;

    @SuppressWarnings("NullAway.Init") // set when the options have been checked
    private Zufolge reader;

    private @Nullable Destination destination;

    BatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        check();
        long began = System.nanoTime();
        try (LineSource source = LineSource.open(terminal, in)) {
            toOutput(source);
        } catch (InputException e) {
            terminal.err().println("zufolge: " + LineSource.title(in) + ": " + e.getMessage());
            return 1;
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        terminal.err()
                .println(String.format(
                        Locale.ROOT,
                        "zufolge: %,d reports, %,d statements, %,d tokens in %.1f s (%,.0f tokens/s)%s",
                        reports,
                        statements,
                        tokens,
                        seconds,
                        tokens / seconds,
                        failures == 0 ? "" : String.format(Locale.ROOT, "; %,d failed", failures)));
        return failures == 0 ? CommandLine.ExitCode.OK : 1;
    }

    private void check() {
        lines.check();
        reader = knowing.reader(terminal.err());
        destination = output.equals("-") ? null : Destination.of(spec.commandLine(), "--output", output, List.of(in));
    }

    /** Tells an input's contents as far as a checkpoint needs, and who reads it. */
    private String key(Path file) throws IOException {
        String read = contents(file) + " " + new Main.Version().getVersion()[0];
        return knowing.entities == null ? read : read + " " + contents(Path.of(knowing.entities));
    }

    /** Where a file is, how long, and of when. */
    private static String contents(Path file) throws IOException {
        return String.join(
                " ",
                file.toAbsolutePath().toString().replace('\n', ' '),
                Long.toString(Files.size(file)),
                Files.getLastModifiedTime(file).toString());
    }

    private void toOutput(LineSource source) throws Exception {
        if (destination == null) {
            OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16);
            read(source, 0, outcome -> write(outcome, out));
            out.flush();
            return;
        }
        Path target = destination.path();
        if (!destination.isReplaced()) {
            try (OutputStream out =
                    new BufferedOutputStream(new NamedOutput(target, Files.newOutputStream(target)), 1 << 16)) {
                read(source, 0, outcome -> write(outcome, out));
            }
            return;
        }
        Path state = target.resolveSibling(target.getFileName() + ".part.state");
        String key = source.file() == null ? null : key(source.file());
        Checkpoint from = begin(target, state, key);
        try (PartialFile part = new PartialFile(target, from.bytes())) {
            read(source, from.lines(), outcome -> {
                write(outcome, part);
                if (outcome.line() % CHECKPOINT == 0) {
                    long length = part.settle();
                    if (key != null) {
                        new Checkpoint(key, outcome.line(), length, reports, failures).write(state);
                    }
                }
            });
            part.finish();
        }
        Files.deleteIfExists(state);
    }

    private static void write(Outcome<WrittenReading> outcome, OutputStream out) throws IOException {
        if (outcome.result() != null) {
            out.write(outcome.result().json());
        }
    }

    /** Where to go on: after the last checkpoint, if there is one for this input, or at the beginning. */
    private Checkpoint begin(Path target, Path state, @Nullable String key) throws IOException {
        Checkpoint last = restart || key == null ? null : Checkpoint.read(state);
        Path part = PartialFile.part(target);
        if (last != null && last.input().equals(key) && Files.exists(part) && Files.size(part) >= last.bytes()) {
            terminal.err()
                    .println(String.format(
                            Locale.ROOT,
                            "zufolge: going on after line %,d, where an earlier run stopped (--restart begins anew)",
                            last.lines()));
            reports = last.reports();
            failures = last.failures();
            return last;
        }
        Files.deleteIfExists(state);
        return new Checkpoint("", 0, 0, 0, 0);
    }

    private void read(LineSource source, long done, InOrder.Sink<Outcome<WrittenReading>> sink) throws Exception {
        LineReading<WrittenReading> reading = new LineReading<>(reader, lines.maxSize, main.debug, WrittenReading::of);
        LineProblems problems = new LineProblems(source::say);
        long before = failures;
        String damage = new LineQueue<>(lines, reading).run(source.bytes(), done, outcome -> {
            if (outcome.result() != null || outcome.problem() != null) {
                problems.add(outcome.line(), outcome.problem());
            }
            count(outcome);
            failures = before + problems.count();
            sink.take(outcome);
        });
        if (damage != null) {
            problems.add(damage);
        }
        problems.tell();
        failures = before + problems.count();
    }

    private void count(Outcome<WrittenReading> outcome) {
        WrittenReading reading = outcome.result();
        if (reading != null) {
            reports++;
            statements += reading.statements();
            tokens += reading.tokens();
        }
    }
}
