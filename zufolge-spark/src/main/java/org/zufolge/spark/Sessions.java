package org.zufolge.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens the session: the one of {@code spark-submit}, or one on this machine's cores. */
final class Sessions {
    private Sessions() {}

    /** A session that tells time in UTC, so that a day is the same everywhere. */
    static SparkSession open() {
        SparkConf conf = new SparkConf().setAppName("zufolge").set("spark.sql.session.timeZone", "UTC");
        conf.setIfMissing("spark.master", "local[*]");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
