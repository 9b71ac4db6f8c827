/** Tests of the pages, as people use them. */
@NullMarked
package org.zufolge.server.page;

import org.jspecify.annotations.NullMarked;
