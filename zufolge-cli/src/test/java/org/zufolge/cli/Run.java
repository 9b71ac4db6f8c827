package org.zufolge.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One run of the program within this process: what it wrote and how it ended.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
    /** Runs the program with nothing on standard input and no terminal. */
    static Run of(String... arguments) {
        return with(new byte[0], Map.of(), false, arguments);
    }

    /** Runs the program with these bytes on standard input and no terminal. */
    static Run reading(byte[] in, String... arguments) {
        return with(in, Map.of(), false, arguments);
    }

    /** Runs the program on a terminal. */
    static Run onTerminal(Map<String, String> environment, String... arguments) {
        return with(new byte[0], environment, true, arguments);
    }

    private static Run with(byte[] in, Map<String, String> environment, boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Terminal(
                        new ByteArrayInputStream(in),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        terminal,
                        terminal,
                        terminal),
                arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
