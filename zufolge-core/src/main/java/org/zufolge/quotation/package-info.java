/** Cues, contents and sources: who is reported to have said what. */
@NullMarked
package org.zufolge.quotation;

import org.jspecify.annotations.NullMarked;
