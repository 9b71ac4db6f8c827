/** The front door: {@link org.zufolge.Zufolge}. */
@NullMarked
package org.zufolge;

import org.jspecify.annotations.NullMarked;
