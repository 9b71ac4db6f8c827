/** Tests of the intake, and the input they read. */
@NullMarked
package org.zufolge.intake;

import org.jspecify.annotations.NullMarked;
