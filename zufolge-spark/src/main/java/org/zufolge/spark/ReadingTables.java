package org.zufolge.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.storage.StorageLevel;

/** Reads what came in and writes the four tables of it: {@code readings}, {@code statements}, {@code entities}, {@code bad}. */
final class ReadingTables {
    private final String output;
    private final String part;

    /**
     * Tables in a folder.
     *
     * @param part the folder within each table, such as {@code batch=3}; empty for the table's own
     */
    ReadingTables(String output, String part) {
        this.output = output;
        this.part = part;
    }

    /** How many reports were read, and how many things could not be. */
    record Counts(long read, long bad) {}

    /** Each report is read once; what was in the tables' folders before is replaced. */
    Counts write(Dataset<Row> incoming) {
        Dataset<Row> outcomes =
                incoming.map(new ReportReading(), Encoders.row(Tables.OUTCOMES)).persist(StorageLevel.DISK_ONLY());
        try {
            Column[] columns = Arrays.stream(Tables.READINGS.fieldNames())
                    .map(name -> col(name))
                    .toArray(Column[]::new);
            Dataset<Row> readings = outcomes.filter(col("why").isNull()).select(columns);
            Dataset<Row> bad = outcomes.filter(col("why").isNotNull()).select("where", "why");
            save(readings, "readings");
            save(readings.flatMap(new StatementRows(), Encoders.row(Tables.STATEMENTS)), "statements");
            save(readings.flatMap(new EntityRows(), Encoders.row(Tables.ENTITIES)), "entities");
            save(bad, "bad");
            return new Counts(readings.count(), bad.count());
        } finally {
            outcomes.unpersist();
        }
    }

    private void save(Dataset<Row> table, String name) {
        String folder = output + "/" + name + (part.isEmpty() ? "" : "/" + part);
        table.write().mode(SaveMode.Overwrite).parquet(folder);
    }
}
