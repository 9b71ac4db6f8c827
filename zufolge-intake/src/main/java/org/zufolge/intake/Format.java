package org.zufolge.intake;

/** What a document is written in. */
enum Format {
    TEXT,
    HTML,
    FEED,
    NEWSML,
    NITF,
    OTHER_XML,
    JSON,
    JSON_LINES,
    WARC,
    ZIP,
    GZIP
}
