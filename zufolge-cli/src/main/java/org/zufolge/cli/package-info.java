/** The program {@code zufolge}. */
@NullMarked
package org.zufolge.cli;

import org.jspecify.annotations.NullMarked;
