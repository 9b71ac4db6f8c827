/** The same readings and the same stories over a cluster. */
@NullMarked
package org.zufolge.spark;

import org.jspecify.annotations.NullMarked;
