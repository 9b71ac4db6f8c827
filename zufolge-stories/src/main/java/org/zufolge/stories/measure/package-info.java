/** How well stories and claims are made: measures against a gold standard. */
@NullMarked
package org.zufolge.stories.measure;

import org.jspecify.annotations.NullMarked;
