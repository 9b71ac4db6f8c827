package org.zufolge.stories.term;

/**
 * A word of a text that tells what it is about.
 *
 * @param stem what its forms have in common
 * @param kind what it is
 * @param begin its first char in the text
 * @param end the char after its last
 */
public record Term(String stem, Kind kind, int begin, int end) {
    /** What a term is. */
    public enum Kind {
        /** A proper name that no dictionary of common words has. */
        NAME,
        /** A common word. */
        WORD,
        /** A number in digits. */
        NUMBER
    }
}
