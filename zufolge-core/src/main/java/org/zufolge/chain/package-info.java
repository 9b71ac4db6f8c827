/** The hands a statement passed through, and how sure they are. */
@NullMarked
package org.zufolge.chain;

import org.jspecify.annotations.NullMarked;
