/** What arrives, told to whoever listens. */
@NullMarked
package org.zufolge.server.live;

import org.jspecify.annotations.NullMarked;
