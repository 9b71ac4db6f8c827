package org.zufolge.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is resolved against.
 *
 * @param today the day the report was published, or one it may have been published on; null if nothing is known of it
 * @param tense of the clause the expression stands in
 * @param last the stretch last spoken of
 * @param past the stretch last spoken of that was over by then
 * @param lastDay the day last spoken of
 * @param day the day that a time of the clock belongs to here
 * @param told whether that last stretch was given with its year
 * @param daily whether the report speaks from one day to the next, so that {@code heute} is a day and not an age
 */
record Context(
        @Nullable LocalDate today,
        TenseOf.Tense tense,
        @Nullable Period last,
        @Nullable Period past,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate day,
        boolean told,
        boolean daily) {}
