/** Tests of the command line. */
@NullMarked
package org.zufolge.cli;

import org.jspecify.annotations.NullMarked;
