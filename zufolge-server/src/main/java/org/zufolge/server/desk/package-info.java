/** What the room does with a text: reads it, fetches it, keeps it. */
@NullMarked
package org.zufolge.server.desk;

import org.jspecify.annotations.NullMarked;
