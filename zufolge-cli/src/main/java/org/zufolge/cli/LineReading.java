package org.zufolge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.zufolge.Zufolge;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;
import org.zufolge.report.UnreadableReportException;
import org.zufolge.text.Tokenizer;

/** Reads one line of a batch: a report as JSON to its reading as JSON. May be shared by any number of threads. */
final class LineReading {
    private static final byte[] NOTHING = new byte[0];

    private final ReportLine lines = new ReportLine();
    private final JsonLinesFormat format = new JsonLinesFormat();
    private final Tokenizer tokenizer = new Tokenizer();
    private final int longest;
    private final boolean debug;

    /**
     * A reader of lines.
     *
     * @param longest the bytes that a line may have, for the message
     * @param debug whether to tell where in the program a failure of its own came from
     */
    LineReading(int longest, boolean debug) {
        this.longest = longest;
        this.debug = debug;
    }

    /** What becomes of a line; whatever is wrong with it is told in the outcome. */
    Outcome of(long number, byte[] line, boolean tooLong) {
        if (tooLong) {
            return failure(
                    number,
                    String.format(Locale.ROOT, "is longer than %,d bytes; split it, or raise --max-size", longest));
        }
        if (isBlank(line)) {
            return new Outcome(number, NOTHING, null, 0, 0);
        }
        try {
            Report report = lines.parse(line);
            Reading reading = Zufolge.reader().read(report);
            StringBuilder json = new StringBuilder(report.text().length() * 4);
            format.write(reading, json);
            return new Outcome(
                    number,
                    json.toString().getBytes(StandardCharsets.UTF_8),
                    null,
                    reading.statements().size(),
                    tokenizer.tokenize(report.text()).size());
        } catch (InputException | UnreadableReportException e) {
            return failure(number, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One report that the program stumbles over must not stop the others.
            StringWriter trace = new StringWriter();
            if (debug) {
                e.printStackTrace(new PrintWriter(trace.append('\n')));
            }
            return failure(number, "the program failed on it (" + e + "); please report this" + trace);
        }
    }

    private static Outcome failure(long number, String problem) {
        return new Outcome(number, NOTHING, problem, 0, 0);
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
