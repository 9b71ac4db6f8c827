package org.zufolge.spark;

import java.io.IOException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.zufolge.formats.ReadingParser;
import org.zufolge.reading.Reading;

/** What is in a row of {@link Tables#READINGS}. */
final class ReadingRow {
    private ReadingRow() {}

    static String key(Row row) {
        return Objects.requireNonNull(Tables.text(row, Tables.READINGS, "key"));
    }

    /**
     * The whole reading.
     *
     * @throws IOException if its JSON is not what this version writes
     */
    static Reading reading(Row row) throws IOException {
        return ReadingParser.parse(Objects.requireNonNull(Tables.text(row, Tables.READINGS, "reading")));
    }
}
