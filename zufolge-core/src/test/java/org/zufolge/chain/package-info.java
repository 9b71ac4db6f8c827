@NullMarked
package org.zufolge.chain;

import org.jspecify.annotations.NullMarked;
