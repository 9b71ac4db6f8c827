/** People, organisations, outlets and groups, and their mentions. */
@NullMarked
package org.zufolge.entity;

import org.jspecify.annotations.NullMarked;
