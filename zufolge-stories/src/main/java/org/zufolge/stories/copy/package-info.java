/** Which report is written off from which, and how much of it is new. */
@NullMarked
package org.zufolge.stories.copy;

import org.jspecify.annotations.NullMarked;
