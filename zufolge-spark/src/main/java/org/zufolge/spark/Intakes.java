package org.zufolge.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Everything in an input as rows of {@link Tables#INCOMING}. A file is read by one task, as it must be where it is packed;
 * where there are fewer files than cores, the reports are dealt out again before they are read.
 */
final class Intakes {
    private static final Set<String> KNOWN = Set.of("id", "text", "title", "date", "outlet", "url", "language");
    /** More tasks than this only cost the driver time. */
    private static final int MOST_TASKS = 100_000;

    private final SparkSession spark;

    Intakes(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * What comes in.
     *
     * @param inputs files, folders and patterns, on any file system that Hadoop knows
     * @throws FileNotFoundException if one of them is not there
     */
    Dataset<Row> of(List<String> inputs, InputFormat format) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        List<String> rows = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String file : new InputFiles(hadoop).of(inputs)) {
            boolean parquet = format == InputFormat.PARQUET || format == InputFormat.AUTO && file.endsWith(".parquet");
            (parquet ? rows : files).add(file);
        }
        if (rows.isEmpty() && files.isEmpty()) {
            throw new FileNotFoundException("no files in " + String.join(", ", inputs));
        }
        if (rows.isEmpty()) {
            return documents(files, format, hadoop);
        }
        return files.isEmpty() ? table(rows) : documents(files, format, hadoop).unionAll(table(rows));
    }

    private Dataset<Row> documents(List<String> files, InputFormat format, Configuration hadoop) {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        int tasks = Math.min(files.size(), MOST_TASKS);
        JavaRDD<Row> reports = context.parallelize(files, tasks)
                .flatMap(new FileIntake(new SerializableConfiguration(hadoop), format));
        Dataset<Row> incoming = spark.createDataFrame(reports, Tables.INCOMING);
        int cores = context.defaultParallelism();
        return files.size() >= cores ? incoming : incoming.repartition(3 * cores, col("where"));
    }

    /** Tables with at least a column {@code text}; of the others those of a line of JSON Lines count. */
    private Dataset<Row> table(List<String> files) throws IOException {
        Dataset<Row> table = spark.read().option("mergeSchema", true).parquet(files.toArray(String[]::new));
        List<String> columns = Arrays.asList(table.columns());
        if (!columns.contains("text")) {
            throw new IOException("the Parquet files have no column 'text': they have " + String.join(", ", columns));
        }
        Column[] known =
                columns.stream().filter(KNOWN::contains).map(name -> col(name)).toArray(Column[]::new);
        return table.select(
                        concat(col("_metadata.file_path"), lit("#"), col("_metadata.row_index"))
                                .as("where"),
                        encode(to_json(struct(known)), "UTF-8").as("document"))
                .flatMap(new DocumentIntake(true), Encoders.row(Tables.INCOMING));
    }
}
