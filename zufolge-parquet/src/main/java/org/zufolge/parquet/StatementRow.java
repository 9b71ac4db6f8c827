package org.zufolge.parquet;

import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;

/**
 * What a row of the table is made from.
 *
 * @param reading the report as read
 * @param statement one of its statements
 */
record StatementRow(Reading reading, Statement statement) {}
