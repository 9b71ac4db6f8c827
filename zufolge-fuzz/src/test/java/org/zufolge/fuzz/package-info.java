/** Whatever is handed in, what comes out is sound: properties of any text, and fuzzing of all that is read. */
@NullMarked
package org.zufolge.fuzz;

import org.jspecify.annotations.NullMarked;
