package org.zufolge.spark;

/** What the files of an input hold. */
enum InputFormat {
    /** What each file says it is: Parquet by its name, all else by how it begins. */
    AUTO,
    JSONL,
    WARC,
    PARQUET
}
