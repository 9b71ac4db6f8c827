package org.zufolge.archive;

import org.jspecify.annotations.Nullable;
import org.zufolge.stories.Filed;

/**
 * A report within its story.
 *
 * @param filed the reading, under its key
 * @param reprintOf the key of the report that it reprints, if it does
 * @param novelty the share of its words that are not in that report, 0 to 1
 */
public record Kept(Filed filed, @Nullable String reprintOf, double novelty) {}
