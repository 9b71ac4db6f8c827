/** What the program says itself, in one language or another. */
@NullMarked
package org.zufolge.formats.phrase;

import org.jspecify.annotations.NullMarked;
