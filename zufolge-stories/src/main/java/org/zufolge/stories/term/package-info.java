/** The words of a report that tell what it is about, in a form in which they can be compared. */
@NullMarked
package org.zufolge.stories.term;

import org.jspecify.annotations.NullMarked;
