package org.zufolge.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The reports of a table of readings, each once, with its day. */
final class FiledReports {
    private final LocalDate otherwise;

    /**
     * With a day for those that do not say theirs.
     *
     * @param otherwise the day of a report whose date is not known to the day
     */
    FiledReports(LocalDate otherwise) {
        this.otherwise = otherwise;
    }

    /**
     * The reports. Of several with one key that counts which was found first by the name of its place.
     *
     * @param readings rows of {@link Tables#READINGS}
     * @return the key, the {@code day} from 1970-01-01 on and the JSON, in the columns that {@link Placements} takes
     */
    Dataset<Row> of(Dataset<Row> readings) {
        return readings.groupBy("key")
                .agg(min(struct(col("where"), col("published"), col("reading"))).as("first"))
                .select(
                        col("key"),
                        coalesce(
                                        expr(
                                                "cast(unix_date(try_to_date(substring(first.published, 1, 10), 'yyyy-MM-dd'))"
                                                        + " as bigint)"),
                                        lit(otherwise.toEpochDay()))
                                .as("day"),
                        col("first.reading").as("reading"));
    }
}
