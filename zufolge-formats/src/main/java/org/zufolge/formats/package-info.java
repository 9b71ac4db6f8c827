/** Readings written out, for machines and for people, and read back. */
@NullMarked
package org.zufolge.formats;

import org.jspecify.annotations.NullMarked;
