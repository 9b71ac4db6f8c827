package org.zufolge.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Function;
import org.zufolge.Zufolge;
import org.zufolge.reading.Reading;
import org.zufolge.report.UnreadableReportException;

/**
 * Reads one line of an input, a report as JSON. May be shared by any number of threads.
 *
 * @param <T> what is made of a reading
 */
final class LineReading<T> implements LineQueue.Task<T> {
    private final ReportLine lines = new ReportLine();
    private final Zufolge reader;
    private final int longest;
    private final boolean debug;
    private final Function<Reading, T> result;

    /**
     * A reader of lines.
     *
     * @param reader who reads them
     * @param longest the bytes that a line may have, for the message
     * @param debug whether to tell where in the program a failure of its own came from
     * @param result makes of a reading what is wanted
     */
    LineReading(Zufolge reader, int longest, boolean debug, Function<Reading, T> result) {
        this.reader = reader;
        this.longest = longest;
        this.debug = debug;
        this.result = result;
    }

    /** What becomes of a line; whatever is wrong with it is told in the outcome. */
    @Override
    public Outcome<T> of(long number, byte[] line, boolean tooLong) {
        if (tooLong) {
            return failure(
                    number,
                    String.format(Locale.ROOT, "is longer than %,d bytes; split it, or raise --max-size", longest));
        }
        if (isBlank(line)) {
            return new Outcome<>(number, null, null);
        }
        try {
            return new Outcome<>(number, result.apply(reader.read(lines.parse(line))), null);
        } catch (InputException | UnreadableReportException e) {
            return failure(number, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // One report that the program stumbles over must not stop the others.
            StringWriter trace = new StringWriter();
            if (debug) {
                e.printStackTrace(new PrintWriter(trace.append('\n')));
            }
            return failure(number, "the program failed on it (" + e + "); please report this" + trace);
        }
    }

    private Outcome<T> failure(long number, String problem) {
        return new Outcome<>(number, null, problem);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
