package org.zufolge.stories.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of a story.
 *
 * @param key the report's key
 * @param day the day it was published
 * @param outlet who published it
 * @param agency the news agency marked in it
 * @param headline its headline
 * @param reprintOf the key of the earlier report of the story that it reprints, if it does
 * @param novelty the share of its words that are not in that report, 0 to 1; 1 where it reprints none
 */
public record StoryReport(
        String key,
        LocalDate day,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String headline,
        @Nullable String reprintOf,
        double novelty) {
    /** Who published it: the outlet, else the agency; null where neither is known. */
    public @Nullable String publisher() {
        return outlet != null ? outlet : agency;
    }
}
