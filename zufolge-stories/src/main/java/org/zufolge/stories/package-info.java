/** Readings become stories, claims and origins. */
@NullMarked
package org.zufolge.stories;

import org.jspecify.annotations.NullMarked;
