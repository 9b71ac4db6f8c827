/** The pages that people read: what is shown on each, made from readings and stories, and the routes they stand at. */
@NullMarked
package org.zufolge.server.page;

import org.jspecify.annotations.NullMarked;
