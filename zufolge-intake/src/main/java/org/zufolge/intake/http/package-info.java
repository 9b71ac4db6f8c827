/** Fetches pages and feeds from the web, politely and safely; front door {@link org.zufolge.intake.http.Fetcher}. */
@NullMarked
package org.zufolge.intake.http;

import org.jspecify.annotations.NullMarked;
