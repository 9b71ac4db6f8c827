/** What comes out: immutable records of one report as read. */
@NullMarked
package org.zufolge.reading;

import org.jspecify.annotations.NullMarked;
