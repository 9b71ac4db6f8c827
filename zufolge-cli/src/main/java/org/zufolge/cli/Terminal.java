package org.zufolge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the program speaks through: the three streams, and what is known of the terminal behind them.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param environment the environment's variables
 * @param inIsTerminal whether a person types the input
 * @param outIsTerminal whether a person reads the output
 * @param errIsTerminal whether a person reads the errors
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal) {
    private static final int WIDTH_WITHOUT_TERMINAL = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 400;

    /** The terminal of this process. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                isTerminal(0),
                isTerminal(1),
                isTerminal(2));
    }

    /** {@code System.console()} means something else in each JDK; the link that Linux keeps for a stream does not. */
    private static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return isTerminalAsTheShellSays(stream);
        }
    }

    /** Where there is no /proc: the child has the same streams, and POSIX says that it can tell. */
    private static boolean isTerminalAsTheShellSays(int stream) {
        try {
            return new ProcessBuilder("test", "-t", Integer.toString(stream))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether to write colours where the caller leaves it open: on a terminal that can, and no NO_COLOR. */
    boolean wantsColours() {
        String none = environment.get("NO_COLOR");
        return outIsTerminal && (none == null || none.isEmpty()) && !"dumb".equals(environment.get("TERM"));
    }

    /** The columns of a line: COLUMNS, else the terminal's own, else 100. */
    int width() {
        int columns = number(environment.getOrDefault("COLUMNS", ""));
        if (columns == 0 && outIsTerminal) {
            columns = sttyColumns();
        }
        return columns == 0 ? WIDTH_WITHOUT_TERMINAL : Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    private static int sttyColumns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            boolean ended = stty.waitFor(1, TimeUnit.SECONDS);
            int space = size.indexOf(' ');
            return ended && space > 0 ? number(size.substring(space + 1)) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
    }
}
