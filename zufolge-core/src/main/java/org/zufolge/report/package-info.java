/** What comes in: a published text and what is known about it. */
@NullMarked
package org.zufolge.report;

import org.jspecify.annotations.NullMarked;
