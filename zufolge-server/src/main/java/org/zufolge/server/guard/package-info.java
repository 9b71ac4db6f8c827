/** What a request must pass before anything is done for it. */
@NullMarked
package org.zufolge.server.guard;

import org.jspecify.annotations.NullMarked;
