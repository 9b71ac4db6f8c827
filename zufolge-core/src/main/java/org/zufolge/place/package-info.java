/** Where: the places a report names, each a point on the map. */
@NullMarked
package org.zufolge.place;

import org.jspecify.annotations.NullMarked;
