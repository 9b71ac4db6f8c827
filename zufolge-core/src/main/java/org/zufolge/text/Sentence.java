package org.zufolge.text;

/**
 * A sentence, heading or dateline: a run of tokens.
 *
 * @param from index of its first token in the report
 * @param to index after its last
 * @param paragraph number of the paragraph it stands in, from 0
 * @param role what it is in the report
 */
public record Sentence(int from, int to, int paragraph, Role role) {
    /** What a run of tokens is in the report. */
    public enum Role {
        /** A sentence of the running text. */
        BODY,
        /** A headline or crosshead. */
        HEADING,
        /** Date, place, agency and authors in front of the text or behind it: not part of any sentence. */
        DATELINE
    }
}
