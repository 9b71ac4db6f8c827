package org.zufolge.spark;

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
}
