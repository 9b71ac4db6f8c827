package org.zufolge.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.zufolge.Zufolge;
import org.zufolge.archive.ReportKey;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;
import org.zufolge.report.UnreadableReportException;

/**
 * Reads a row of {@link Tables#INCOMING} and gives one of {@link Tables#OUTCOMES}. The lexicons are read once for each
 * executor, however many tasks run on it, since they are the JVM's.
 */
final class ReportReading implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Row call(Row incoming) {
        String where = IncomingRow.where(incoming);
        String why = IncomingRow.why(incoming);
        if (why != null) {
            return bad(where, why);
        }
        try {
            return good(where, Zufolge.reader().read(IncomingRow.report(incoming)));
        } catch (UnreadableReportException e) {
            return bad(where, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // One report that the program stumbles over must not stop the others.
            return bad(where, "the program failed on it (" + e + "); please report this");
        }
    }

    private static Row good(String where, Reading reading) {
        Head head = reading.head();
        return RowFactory.create(
                where,
                ReportKey.of(reading),
                reading.id(),
                reading.language(),
                head.outlet(),
                head.agency(),
                head.dateline(),
                head.published(),
                head.headline(),
                head.url(),
                reading.statements().size(),
                json(reading),
                null);
    }

    private static String json(Reading reading) {
        StringBuilder json = new StringBuilder();
        try {
            new JsonLinesFormat().write(reading, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString().stripTrailing();
    }

    private static Row bad(String where, @Nullable String why) {
        return RowFactory.create(
                where, null, null, null, null, null, null, null, null, null, null, null, why == null ? "" : why);
    }
}
