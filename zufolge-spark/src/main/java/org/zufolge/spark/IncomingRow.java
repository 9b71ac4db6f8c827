package org.zufolge.spark;

import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.Arrival;
import org.zufolge.report.Report;

/** What came in as a row of {@link Tables#INCOMING}, and back. */
final class IncomingRow {
    private IncomingRow() {}

    /**
     * The row of an arrival.
     *
     * @param where where it is, if not where the arrival says
     */
    static Row of(Arrival arrival, @Nullable String where) {
        if (arrival instanceof Arrival.Arrived arrived) {
            Report report = arrived.incoming().report();
            return RowFactory.create(
                    where == null ? arrived.incoming().where() : where,
                    null,
                    report.id(),
                    report.text(),
                    report.headline(),
                    report.published(),
                    report.outlet(),
                    report.url(),
                    report.language());
        }
        Arrival.Refused refused = (Arrival.Refused) arrival;
        return RowFactory.create(
                where == null ? refused.where() : where, refused.why(), null, null, null, null, null, null, null);
    }

    /** The report of a row that has one. */
    static Report report(Row row) {
        return new Report(
                text(row, "id"),
                Objects.requireNonNull(text(row, "text")),
                text(row, "headline"),
                text(row, "published"),
                text(row, "outlet"),
                text(row, "url"),
                text(row, "language"));
    }

    /** Where a row's report is. */
    static String where(Row row) {
        return Objects.requireNonNull(text(row, "where"));
    }

    /** Why there is no report in a row; null where there is one. */
    static @Nullable String why(Row row) {
        return text(row, "why");
    }

    private static @Nullable String text(Row row, String column) {
        return Tables.text(row, Tables.INCOMING, column);
    }
}
