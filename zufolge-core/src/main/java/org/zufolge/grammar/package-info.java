/** Morphology, noun phrases and clauses of German. */
@NullMarked
package org.zufolge.grammar;

import org.jspecify.annotations.NullMarked;
