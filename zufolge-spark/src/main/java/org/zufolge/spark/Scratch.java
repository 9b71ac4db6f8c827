package org.zufolge.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** The folder for what is kept between rounds, on the file system of the output, which all executors reach. */
final class Scratch {
    private final SparkSession spark;
    private final Path folder;

    /** Takes a folder within the output's. */
    Scratch(SparkSession spark, String output) {
        this.spark = spark;
        folder = new Path(output, "_scratch");
        spark.sparkContext().setCheckpointDir(folder.toString());
    }

    /**
     * Removes it with all that is in it.
     *
     * @throws IOException if the file system fails
     */
    void remove() throws IOException {
        folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
    }
}
