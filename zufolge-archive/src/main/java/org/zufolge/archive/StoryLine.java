package org.zufolge.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param id its id
 * @param title the headline of the first of its reports that has one
 * @param first the day of its earliest report
 * @param latest the day of its latest report
 * @param reports how many reports it has
 * @param outlets how many outlets they come from; reports of no known outlet count for none
 */
public record StoryLine(
        String id, @Nullable String title, LocalDate first, LocalDate latest, long reports, long outlets) {}
