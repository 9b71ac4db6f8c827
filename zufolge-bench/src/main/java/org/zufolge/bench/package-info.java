/** Benchmarks of the engine, and runs beside other systems. Never shipped. */
@NullMarked
package org.zufolge.bench;

import org.jspecify.annotations.NullMarked;
