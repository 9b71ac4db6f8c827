/** What an archive has, as JSON for programs: one object a line. */
@NullMarked
package org.zufolge.archive.json;

import org.jspecify.annotations.NullMarked;
