package org.zufolge.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The columns of every table that is written or passed between two steps. */
final class Tables {
    /** A report as it came in, or why it is none. */
    static final StructType INCOMING = new StructType()
            .add("where", DataTypes.StringType, false)
            .add("why", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("headline", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("language", DataTypes.StringType);

    /** What could not be read. */
    static final StructType BAD =
            new StructType().add("where", DataTypes.StringType, false).add("why", DataTypes.StringType);

    /** A report with its reading in the JSON form. */
    static final StructType READINGS = new StructType()
            .add("where", DataTypes.StringType, false)
            .add("key", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("outlet", DataTypes.StringType)
            .add("agency", DataTypes.StringType)
            .add("dateline", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("headline", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("statements", DataTypes.IntegerType)
            .add("reading", DataTypes.StringType);

    /** A reading, or why there is none: a reading's columns and one for the reason. */
    static final StructType OUTCOMES = READINGS.add("why", DataTypes.StringType);

    static final StructType STATEMENTS = new StructType()
            .add("key", DataTypes.StringType, false)
            .add("report", DataTypes.StringType, false)
            .add("outlet", DataTypes.StringType)
            .add("agency", DataTypes.StringType)
            .add("published", DataTypes.StringType)
            .add("statement", DataTypes.StringType, false)
            .add("type", DataTypes.StringType, false)
            .add("medium", DataTypes.StringType, false)
            .add("certainty", DataTypes.StringType, false)
            .add("channel", DataTypes.StringType, false)
            .add("source", DataTypes.StringType)
            .add("source_entity", DataTypes.StringType)
            .add("source_name", DataTypes.StringType)
            .add("named", DataTypes.BooleanType)
            .add("chain", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("content", DataTypes.StringType)
            .add("cue", DataTypes.StringType)
            .add("frame", DataTypes.StringType)
            .add("addressee", DataTypes.StringType)
            .add("begin", DataTypes.IntegerType)
            .add("end", DataTypes.IntegerType)
            .add("alternative_to", DataTypes.StringType)
            .add("parent", DataTypes.StringType)
            .add("rule", DataTypes.StringType, false);

    static final StructType ENTITIES = new StructType()
            .add("key", DataTypes.StringType, false)
            .add("report", DataTypes.StringType, false)
            .add("entity", DataTypes.StringType, false)
            .add("kind", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false)
            .add("named", DataTypes.BooleanType, false)
            .add("plural", DataTypes.BooleanType, false)
            .add("description", DataTypes.StringType)
            .add("affiliations", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("wikidata", DataTypes.StringType)
            .add("mentions", DataTypes.IntegerType, false);

    private Tables() {}

    /** A text of a row by its column's name; between two steps Spark hands rows on without their schema. */
    static @Nullable String text(Row row, StructType table, String column) {
        return row.getString(table.fieldIndex(column));
    }
}
