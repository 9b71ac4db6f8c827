/** Tests of the table in Parquet. */
@NullMarked
package org.zufolge.parquet;

import org.jspecify.annotations.NullMarked;
