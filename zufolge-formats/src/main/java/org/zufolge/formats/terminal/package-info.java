/** Words set to the width of a terminal, with or without colours, so that foreign text in them cannot act on it. */
@NullMarked
package org.zufolge.formats.terminal;

import org.jspecify.annotations.NullMarked;
