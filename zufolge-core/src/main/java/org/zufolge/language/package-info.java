/** Which language a text is in. */
@NullMarked
package org.zufolge.language;

import org.jspecify.annotations.NullMarked;
