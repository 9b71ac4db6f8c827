/** The reading room: a web server over an archive. */
@NullMarked
package org.zufolge.server;

import org.jspecify.annotations.NullMarked;
