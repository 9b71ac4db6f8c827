/** The systems that are run side by side. */
@NullMarked
package org.zufolge.bench.system;

import org.jspecify.annotations.NullMarked;
