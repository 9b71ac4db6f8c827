/** Keeps readings and stories in a database, and finds them again. The front door is {@link org.zufolge.archive.Archive}. */
@NullMarked
package org.zufolge.archive;

import org.jspecify.annotations.NullMarked;
