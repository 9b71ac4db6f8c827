@NullMarked
package org.zufolge.server;

import org.jspecify.annotations.NullMarked;
