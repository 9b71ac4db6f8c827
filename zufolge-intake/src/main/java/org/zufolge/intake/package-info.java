/** Files, feeds and web pages become reports; front door {@link org.zufolge.intake.Intake}. */
@NullMarked
package org.zufolge.intake;

import org.jspecify.annotations.NullMarked;
