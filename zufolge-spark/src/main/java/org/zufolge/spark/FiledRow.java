package org.zufolge.spark;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.zufolge.formats.ReadingParser;
import org.zufolge.stories.Filed;

/** A filed report as a row that begins with these columns. */
final class FiledRow {
    /** Key, day and the reading's JSON, and in how many other reports each of its handles is. */
    static final StructType COLUMNS = new StructType()
            .add("key", DataTypes.StringType, false)
            .add("day", DataTypes.LongType, false)
            .add("reading", DataTypes.StringType, false)
            .add("others", DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType));

    private static final int OTHERS = COLUMNS.fieldIndex("others");

    private FiledRow() {}

    /**
     * The report.
     *
     * @throws IOException if the JSON is not what this version writes
     */
    static Filed filed(Row row) throws IOException {
        return new Filed(row.getString(0), LocalDate.ofEpochDay(row.getLong(1)), ReadingParser.parse(row.getString(2)));
    }

    /** The frequencies of its handles. */
    static CommonFrequencies.Frequencies frequencies(Row row) {
        if (row.isNullAt(OTHERS)) {
            return handle -> 0;
        }
        java.util.Map<String, Long> others = row.getJavaMap(OTHERS);
        return handle -> others.getOrDefault(handle, 0L);
    }
}
