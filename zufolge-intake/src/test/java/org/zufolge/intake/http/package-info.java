/** Tests of fetching, against a real server on this machine. */
@NullMarked
package org.zufolge.intake.http;

import org.jspecify.annotations.NullMarked;
