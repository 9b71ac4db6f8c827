/** Tests of the formats. */
@NullMarked
package org.zufolge.formats;

import org.jspecify.annotations.NullMarked;
