package org.zufolge.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

    /** Chars of text that are read or wait at a time. */
    private static final long HEAVIEST = 4 << 20;

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

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description =
                    "How many reports to read at a time (default: one a core). The output is the same for any number.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--restart", description = "Begin anew, although a broken-off run could go on.")
    boolean restart;

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            defaultValue = "4194304",
            description = "The longest line to take (default: ${DEFAULT-VALUE}).")
    int maxSize;

    private final Terminal terminal;
    private long reports;
    private long statements;
    private long tokens;
    private long failures;
    private @Nullable ProgressBar bar;
    private @Nullable String damage;
    private @Nullable Destination destination;

    BatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        check();
        long began = System.nanoTime();
        try {
            if (in.equals("-")) {
                toOutput(Input.unpacked(terminal.in()), null);
            } else {
                Path file = Path.of(in);
                long size = Files.isRegularFile(file) ? Files.size(file) : -1;
                try (ProgressBar progress = progress(size);
                        InputStream bytes = Input.open(file, progress == null ? n -> {} : counter(progress))) {
                    bar = progress;
                    toOutput(bytes, key(file));
                }
            }
        } catch (InputException e) {
            say((in.equals("-") ? "standard input" : in) + ": " + e.getMessage());
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
        CommandLine line = spec.commandLine();
        if (threads < 1 || threads > 1024) {
            throw new CommandLine.ParameterException(line, "--threads must be between 1 and 1024");
        }
        if (maxSize < 1) {
            throw new CommandLine.ParameterException(line, "--max-size must be at least 1");
        }
        destination = output.equals("-") ? null : Destination.of(line, output, List.of(in));
    }

    private @Nullable ProgressBar progress(long size) {
        if (!terminal.errIsTerminal() || size <= 0) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(size)
                .setUnit(" MB", 1 << 20)
                .showSpeed()
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width() - 1))
                .build();
    }

    private static LongConsumer counter(ProgressBar progress) {
        return progress::stepTo;
    }

    /** Tells an input's contents as far as a checkpoint needs: where it is, how long, of when, and who reads it. */
    private static String key(Path file) throws IOException {
        return String.join(
                " ",
                file.toAbsolutePath().toString().replace('\n', ' '),
                Long.toString(Files.size(file)),
                Files.getLastModifiedTime(file).toString(),
                new Main.Version().getVersion()[0]);
    }

    private void toOutput(InputStream bytes, @Nullable String key) throws Exception {
        if (destination == null) {
            OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16);
            read(new LineReader(bytes, maxSize), 0, outcome -> out.write(outcome.reading()));
            out.flush();
            return;
        }
        Path target = destination.path();
        if (!destination.isReplaced()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
                read(new LineReader(bytes, maxSize), 0, outcome -> out.write(outcome.reading()));
            }
            return;
        }
        Path state = target.resolveSibling(target.getFileName() + ".part.state");
        Checkpoint from = begin(target, state, key);
        LineReader in = new LineReader(bytes, maxSize);
        try (PartialFile part = new PartialFile(target, from.bytes())) {
            for (long line = 0; line < from.lines(); line++) {
                in.next();
            }
            read(in, from.lines(), outcome -> {
                part.write(outcome.reading());
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

    private void read(LineReader in, long done, InOrder.Sink<Outcome> sink) throws Exception {
        LineReading reading = new LineReading(maxSize, main.debug);
        try (InOrder<Outcome> queue = new InOrder<>(threads, HEAVIEST, outcome -> {
            count(outcome);
            sink.take(outcome);
        })) {
            long number = done;
            for (byte[] line = next(in, number); line != null; line = next(in, number)) {
                long current = ++number;
                boolean tooLong = in.wasTooLong();
                byte[] bytes = line;
                queue.add(bytes.length, () -> reading.of(current, bytes, tooLong));
            }
            queue.drain();
        }
        if (damage != null) {
            failures++;
            say(damage);
        }
    }

    /** The next line; null at the end, and where the input is damaged: what stands before that is read all the same. */
    private byte @Nullable [] next(LineReader in, long number) {
        try {
            return in.next();
        } catch (IOException e) {
            damage = "the input is damaged after line " + number + " (" + e.getMessage() + ")";
            return null;
        }
    }

    private void count(Outcome outcome) {
        if (outcome.problem() != null) {
            failures++;
            say("line " + outcome.line() + ": " + outcome.problem());
        } else if (outcome.reading().length > 0) {
            reports++;
            statements += outcome.statements();
            tokens += outcome.tokens();
        }
    }

    private void say(String message) {
        String wipe = bar == null ? "" : "\r\u001B[K";
        terminal.err().println(wipe + "zufolge: " + message);
    }
}
