/** What is said about languages, as tables under {@code resources/org/zufolge}. */
@NullMarked
package org.zufolge.lexicon;

import org.jspecify.annotations.NullMarked;
