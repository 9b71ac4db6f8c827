/** Time expressions and their TIMEX3 values. */
@NullMarked
package org.zufolge.time;

import org.jspecify.annotations.NullMarked;
