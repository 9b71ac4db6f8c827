/** What a story comes to: its reports, what is claimed in them, and who stands behind each claim. */
@NullMarked
package org.zufolge.stories.account;

import org.jspecify.annotations.NullMarked;
