package org.zufolge.bench.system;

import java.time.LocalDate;
import org.zufolge.Zufolge;
import org.zufolge.report.Report;
import org.zufolge.report.UnreadableReportException;

/** A whole reading. */
final class ZufolgeReader implements Contender {
    private final Zufolge reader = Zufolge.reader();

    @Override
    public void read(String text, LocalDate published) {
        try {
            reader.read(Report.of(text).published(published.toString()));
        } catch (UnreadableReportException e) {
            // A text in another language costs what it costs to see that.
        }
    }
}
