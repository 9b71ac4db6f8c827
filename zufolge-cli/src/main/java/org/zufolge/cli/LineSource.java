package org.zufolge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** An input of lines, a file or standard input; on a terminal, a bar tells how much of the file has been taken. */
final class LineSource implements AutoCloseable {
    private final Terminal terminal;
    private final InputStream bytes;
    private final @Nullable Path file;
    private final @Nullable ProgressBar bar;

    private LineSource(Terminal terminal, InputStream bytes, @Nullable Path file, @Nullable ProgressBar bar) {
        this.terminal = terminal;
        this.bytes = bytes;
        this.file = file;
        this.bar = bar;
    }

    /**
     * Opens an input.
     *
     * @param name of a file, or - for standard input
     * @throws InputException if there is none or it may not be read
     */
    static LineSource open(Terminal terminal, String name) throws InputException, IOException {
        if (name.equals("-")) {
            return new LineSource(terminal, Input.unpacked(terminal.in()), null, null);
        }
        Path file = path(name);
        long size = Files.isRegularFile(file) ? Files.size(file) : 0;
        ProgressBar bar = terminal.errIsTerminal() && size > 0 ? bar(terminal, size) : null;
        try {
            return new LineSource(terminal, Input.open(file, bar == null ? n -> {} : bar::stepTo), file, bar);
        } catch (InputException e) {
            if (bar != null) {
                bar.close();
            }
            throw e;
        }
    }

    private static Path path(String name) throws InputException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException("is no name of a file");
        }
    }

    private static ProgressBar bar(Terminal terminal, long size) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(size)
                .setUnit(" MB", 1 << 20)
                .showSpeed()
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width() - 1))
                .build();
    }

    /** What to call an input of that name in a message. */
    static String title(String name) {
        return name.equals("-") ? "standard input" : name;
    }

    /** Its bytes, unpacked. */
    InputStream bytes() {
        return bytes;
    }

    /** The file; null for standard input. */
    @Nullable
    Path file() {
        return file;
    }

    /** Tells something on stderr, in a line of its own above the bar. */
    void say(String message) {
        terminal.err().println((bar == null ? "" : "\r\u001B[K") + "zufolge: " + message);
    }

    @Override
    public void close() throws IOException {
        try {
            if (file != null) {
                bytes.close();
            }
        } finally {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
