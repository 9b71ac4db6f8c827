/** Places and their coordinates. */
@NullMarked
package org.zufolge.place;

import org.jspecify.annotations.NullMarked;
