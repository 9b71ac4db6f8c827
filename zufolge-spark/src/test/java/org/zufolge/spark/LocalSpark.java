package org.zufolge.spark;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** A real Spark on two cores of this machine: one for all tests, as it takes a while to come up. */
final class LocalSpark {
    private LocalSpark() {}

    private static final class Two {
        static final SparkSession SESSION = SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    static SparkSession session() {
        return Two.SESSION;
    }

    /** A column of text of a table of Parquet. */
    static List<String> column(Path folder, String table, String column) {
        return session().read().parquet(folder.resolve(table).toString()).select(column).collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
