@NullMarked
package org.zufolge.spark;

import org.jspecify.annotations.NullMarked;
