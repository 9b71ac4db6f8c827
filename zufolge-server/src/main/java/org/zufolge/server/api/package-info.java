/** The room for programs: REST over JSON. */
@NullMarked
package org.zufolge.server.api;

import org.jspecify.annotations.NullMarked;
