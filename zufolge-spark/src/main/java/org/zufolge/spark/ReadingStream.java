package org.zufolge.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads what comes into a folder or a Kafka topic, batch by batch, each record once. What a batch has is laid down in the
 * checkpoint before it is read; its rows go to a folder of its own, {@code batch=N}; and it is laid down as done behind
 * that. A batch that was broken off is read again into the same folder, in place of what is there.
 */
final class ReadingStream {
    private static final StructType FILES = new StructType()
            .add("path", DataTypes.StringType)
            .add("modificationTime", DataTypes.TimestampType)
            .add("length", DataTypes.LongType)
            .add("content", DataTypes.BinaryType);

    private final SparkSession spark;
    private final String output;
    private final String checkpoint;

    ReadingStream(SparkSession spark, String output, String checkpoint) {
        this.spark = spark;
        this.output = output;
        this.checkpoint = checkpoint;
    }

    /**
     * The files of a folder and of those in it, as they come. A file must come whole: written elsewhere or under a name with
     * a dot before it, then renamed.
     *
     * @param most how many files make a batch at most
     */
    Dataset<Row> files(String folder, int most) {
        return spark.readStream()
                .format("binaryFile")
                .schema(FILES)
                .option("recursiveFileLookup", true)
                .option("maxFilesPerTrigger", most)
                .load(folder)
                .select(col("path"), col("content"))
                .flatMap(new DocumentIntake(false), Encoders.row(Tables.INCOMING));
    }

    /**
     * The records of a topic, each a report as a line of JSON Lines.
     *
     * @param servers {@code host:port}, several with commas between
     * @param most how many records make a batch at most
     */
    Dataset<Row> topic(String servers, String topic, int most) {
        Column where = concat(lit(topic + "/"), col("partition"), lit("@"), col("offset"));
        return spark.readStream()
                .format("kafka")
                .option("kafka.bootstrap.servers", servers)
                .option("subscribe", topic)
                .option("startingOffsets", "earliest")
                .option("maxOffsetsPerTrigger", most)
                .load()
                .select(where, col("value"))
                .flatMap(new DocumentIntake(true), Encoders.row(Tables.INCOMING));
    }

    /**
     * Begins to read, or goes on where the checkpoint is.
     *
     * @throws IOException if there are tables already but no checkpoint that they belong to
     */
    StreamingQuery start(Dataset<Row> incoming, Trigger trigger) throws IOException, TimeoutException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Path offsets = new Path(checkpoint, "offsets");
        Path readings = new Path(output, "readings");
        if (!offsets.getFileSystem(hadoop).exists(offsets)
                && readings.getFileSystem(hadoop).exists(readings)) {
            throw new IOException(output + " has readings already, but " + checkpoint
                    + " is no checkpoint of the stream that made them");
        }
        return incoming.writeStream()
                .option("checkpointLocation", checkpoint)
                .trigger(trigger)
                .foreachBatch((VoidFunction2<Dataset<Row>, Long>)
                        (batch, number) -> new ReadingTables(output, "batch=" + number).write(batch))
                .start();
    }
}
