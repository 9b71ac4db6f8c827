/** Statements as a table in Apache Parquet, for whoever counts over many readings. */
@NullMarked
package org.zufolge.parquet;

import org.jspecify.annotations.NullMarked;
