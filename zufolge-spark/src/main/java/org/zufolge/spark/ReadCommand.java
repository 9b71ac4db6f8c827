package org.zufolge.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zufolge-spark read}: reports into tables of readings, statements and entities. */
@Command(
        name = "read",
        description = "Reads many reports on all cores of a cluster.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge-spark read archiv/*.jsonl.gz --output lesung",
            "  zufolge-spark read s3a://crawl/2026/ --format warc --output hdfs:///lesung",
            "",
            "Taken are JSON Lines and WARC, packed or not, Parquet with the same names for its columns, and whatever else "
                    + "'zufolge ingest' takes. Written are the Parquet tables 'readings', 'statements', 'entities' and "
                    + "'bad', where each thing that could not be read stands with the reason; if there is one, the exit "
                    + "code is 1.%n"
        })
final class ReadCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description = "Files, folders and patterns on any file system that Hadoop knows.")
    List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder for the tables; those in it are replaced.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "AUTO",
            description = "jsonl, parquet or warc; where it is not given, each file is taken for what it is.")
    InputFormat format = InputFormat.AUTO;

    @Override
    public Integer call() throws Exception {
        try (SparkSession spark = Sessions.open()) {
            long began = System.nanoTime();
            ReadingTables.Counts counts = new ReadingTables(output, "").write(new Intakes(spark).of(inputs, format));
            double seconds = (System.nanoTime() - began) / 1e9;
            System.err.println(String.format(
                    Locale.ROOT,
                    "zufolge-spark: %,d reports in %.1f s (%,.0f a second on %d cores)%s",
                    counts.read(),
                    seconds,
                    counts.read() / seconds,
                    spark.sparkContext().defaultParallelism(),
                    counts.bad() == 0 ? "" : String.format(Locale.ROOT, "; %,d failed", counts.bad())));
            return counts.bad() == 0 ? CommandLine.ExitCode.OK : 1;
        }
    }
}
