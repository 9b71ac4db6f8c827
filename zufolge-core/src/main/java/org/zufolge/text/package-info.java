/** Tokens, sentences and quotation marks, with exact offsets. */
@NullMarked
package org.zufolge.text;

import org.jspecify.annotations.NullMarked;
