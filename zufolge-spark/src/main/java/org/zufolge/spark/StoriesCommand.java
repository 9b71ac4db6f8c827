package org.zufolge.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zufolge-spark stories}: readings into stories. */
@Command(
        name = "stories",
        description = "Sorts readings into stories and finds reprints.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge-spark stories lesung/readings --output geschichten",
            "",
            "Written are the Parquet tables 'placements', where each report stands with its story and with what it "
                    + "reprints, and 'stories'.%n"
        })
final class StoriesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "READINGS", description = "The table 'readings' that 'read' or 'stream' wrote.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String readings;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder for the tables; those in it are replaced.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String output;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day of reports that do not say their own (default: today, in UTC).")
    @Nullable
    LocalDate today;

    @Option(
            names = "--cut",
            paramLabel = "DAYS",
            description =
                    "Cut the time into stretches of so many days, over which no story goes on; then no task has more "
                            + "to place than one stretch (default: not cut).")
    int cut;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (cut < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--cut must not be negative");
        }
        try (SparkSession spark = Sessions.open()) {
            long began = System.nanoTime();
            LocalDate otherwise = today == null ? LocalDate.now(ZoneOffset.UTC) : today;
            Scratch scratch = new Scratch(spark, output);
            try {
                Dataset<Row> reports =
                        new FiledReports(otherwise).of(spark.read().parquet(readings));
                new Placements(cut)
                        .of(reports)
                        .withColumn("day", date_from_unix_date(col("day").cast("int")))
                        .write()
                        .mode(SaveMode.Overwrite)
                        .parquet(output + "/placements");
            } finally {
                scratch.remove();
            }
            Dataset<Row> placements = spark.read().parquet(output + "/placements");
            placements
                    .groupBy("story")
                    .agg(
                            min("day").as("first"),
                            max("day").as("last"),
                            count(lit(1)).as("reports"),
                            count("reprint_of").as("reprints"))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(output + "/stories");
            tell(placements, (System.nanoTime() - began) / 1e9);
            return CommandLine.ExitCode.OK;
        }
    }

    /** The largest component is told because one task places it, so that it bounds how far more cores help. */
    private static void tell(Dataset<Row> placements, double seconds) {
        Row total = placements
                .agg(count(lit(1)), countDistinct("story"), count("reprint_of"), countDistinct("component"))
                .first();
        Row largest = placements
                .groupBy("component")
                .agg(count(lit(1)).as("reports"))
                .agg(max("reports"))
                .first();
        System.err.println(String.format(
                Locale.ROOT,
                "zufolge-spark: %,d reports, %,d stories, %,d reprints in %.1f s; %,d components, the largest of %,d "
                        + "reports",
                total.getLong(0),
                total.getLong(1),
                total.getLong(2),
                seconds,
                total.getLong(3),
                largest.isNullAt(0) ? 0 : largest.getLong(0)));
    }
}
