package org.zufolge.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.zufolge.formats.ReadingParser;
import org.zufolge.stories.Filed;

/** A filed report as a row that begins with these columns. */
final class FiledRow {
    /** Key, day and the reading's JSON; how many reports come before, and in how many of them each of its handles is. */
    static final StructType COLUMNS = new StructType()
            .add("key", DataTypes.StringType, false)
            .add("day", DataTypes.LongType, false)
            .add("reading", DataTypes.StringType, false)
            .add("number", DataTypes.LongType, false)
            .add("earlier", DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType));

    private static final int NUMBER = COLUMNS.fieldIndex("number");
    private static final int EARLIER = COLUMNS.fieldIndex("earlier");

    private FiledRow() {}

    /**
     * The report.
     *
     * @throws IOException if the JSON is not what this version writes
     */
    static Filed filed(Row row) throws IOException {
        return new Filed(row.getString(0), LocalDate.ofEpochDay(row.getLong(1)), ReadingParser.parse(row.getString(2)));
    }

    /** How many reports come before it. */
    static long number(Row row) {
        return row.getLong(NUMBER);
    }

    /** In how many of them each of its handles is. */
    static Map<String, Long> frequencies(Row row) {
        return row.isNullAt(EARLIER) ? Map.of() : row.getJavaMap(EARLIER);
    }
}
