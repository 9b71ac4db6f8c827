package org.zufolge.stories;

import org.jspecify.annotations.Nullable;

/**
 * Where a report was placed.
 *
 * @param story the id of its story
 * @param opened whether the story begins with it
 * @param reprintOf the key of the earlier report that it reprints, if it does
 * @param novelty the share of its words that are not in that report, 0 to 1; 1 where it reprints none
 */
public record Placement(
        String story, boolean opened, @Nullable String reprintOf, double novelty) {}
