package org.zufolge.spark;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;

/**
 * The reports of a document that is at hand, a row of where it is and its bytes. A line of JSON Lines is one; so is a whole
 * file.
 */
final class DocumentIntake implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private final boolean line;

    /**
     * An intake.
     *
     * @param line whether a document is one JSON object; its place is then the document's
     */
    DocumentIntake(boolean line) {
        this.line = line;
    }

    @Override
    public Iterator<Row> call(Row document) throws Exception {
        String where = document.getString(0);
        byte[] bytes = document.isNullAt(1) ? new byte[0] : document.getAs(1);
        List<Row> rows = new ArrayList<>();
        try (Arrivals arrivals =
                Intake.standard().read(new ByteArrayInputStream(bytes), where, line ? "application/jsonl" : null)) {
            arrivals.forEachRemaining(arrival -> rows.add(IncomingRow.of(arrival, line ? where : null)));
        }
        return rows.iterator();
    }
}
