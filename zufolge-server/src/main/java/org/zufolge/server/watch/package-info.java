/** What the room tells of itself: a log of requests, and figures for Prometheus. */
@NullMarked
package org.zufolge.server.watch;

import org.jspecify.annotations.NullMarked;
