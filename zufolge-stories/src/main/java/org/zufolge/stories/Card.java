package org.zufolge.stories;

import java.time.LocalDate;

/**
 * What is remembered of a report in order to find those like it: an index card.
 *
 * @param key the report's key
 * @param story the id of the story it belongs to
 * @param day the report's day
 * @param body what comparing two reports needs, in the form of whoever wrote the card; a shelf does not look into it
 */
public record Card(String key, String story, LocalDate day, CardBody body) {}
