package org.zufolge.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attributed content: what somebody is reported to have said, written or thought. An attribution relation in the
 * sense of the PARC corpus.
 *
 * @param id local to the reading: {@code s1}, {@code s2}, … in the order of their contents
 * @param type how it is rendered
 * @param medium said, written or thought
 * @param content what is reported
 * @param cue the word that says "said"
 * @param frame the reporting clause
 * @param source whose statement it is, in the report's words
 * @param addressee to whom it was said
 * @param sourceEntity who the source is
 * @param chain the hands it passed through, origin first
 * @param channel how it reached the reporter
 * @param certainty how far the words commit the last hand
 * @param alternativeTo the statement that this one is an alternative to
 * @param parent the statement that this one is part of
 * @param times the time expressions in it
 * @param places the places in it
 * @param about the entities in it
 * @param rule the construction that found it
 */
public record Statement(
        String id,
        StatementType type,
        Medium medium,
        Passage content,
        Passage cue,
        Passage frame,
        Passage source,
        Passage addressee,
        @Nullable Entity sourceEntity,
        Chain chain,
        Channel channel,
        Certainty certainty,
        @Nullable String alternativeTo,
        @Nullable String parent,
        List<Time> times,
        List<Place> places,
        List<Entity> about,
        String rule) {
    public Statement {
        times = List.copyOf(times);
        places = List.copyOf(places);
        about = List.copyOf(about);
    }
}
