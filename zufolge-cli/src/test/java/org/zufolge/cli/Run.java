package org.zufolge.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** The program in a process of its own, not started yet. */
    static ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
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
