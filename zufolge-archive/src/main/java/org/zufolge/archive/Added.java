package org.zufolge.archive;

import org.jspecify.annotations.Nullable;
import org.zufolge.stories.Placement;

/**
 * What became of a report that was to be added.
 *
 * @param key the report's key
 * @param placement where it was placed; null if it was there already, and nothing was done
 */
public record Added(String key, @Nullable Placement placement) {
    /** Whether it was not there before. */
    public boolean isNew() {
        return placement != null;
    }
}
