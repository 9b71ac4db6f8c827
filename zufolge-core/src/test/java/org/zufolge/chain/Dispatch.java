package org.zufolge.chain;

import java.util.List;
import java.util.NoSuchElementException;
import org.zufolge.Zufolge;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.report.Report;

/** A dispatch of an agency, read, to ask its statements by their first words. */
final class Dispatch {
    private final Reading reading;

    private Dispatch(String text) {
        reading = Zufolge.reader().read(Report.of("Bonn (dpa) - " + text));
    }

    static Dispatch of(String text) {
        return new Dispatch(text);
    }

    List<Statement> statements() {
        return reading.statements();
    }

    /** The statement whose content begins so. */
    Statement statement(String begin) {
        return reading.statements().stream()
                .filter(statement -> statement.content().text().startsWith(begin))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(begin + " in " + reading.statements()));
    }

    /** Its hands: {@code origin → … → publisher}. */
    String chain(String begin) {
        return statement(begin).chain().toString();
    }
}
