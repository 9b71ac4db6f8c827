package org.zufolge.reading;

import java.util.List;

/**
 * One report as read: its statements and who, when and where they are about.
 *
 * @param id the report's
 * @param language of the text, ISO 639-1
 * @param head what is known about the report
 * @param text the report's text, which every span counts in
 * @param statements in the order of their contents
 * @param entities in the order of their first mentions
 * @param times in the order of the text
 * @param places in the order of the text
 */
public record Reading(
        String id,
        String language,
        Head head,
        String text,
        List<Statement> statements,
        List<Entity> entities,
        List<Time> times,
        List<Place> places) {
    public Reading {
        statements = List.copyOf(statements);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }
}
