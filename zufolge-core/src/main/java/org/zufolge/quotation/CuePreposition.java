package org.zufolge.quotation;

import java.util.List;
import org.zufolge.reading.Medium;

/**
 * A preposition or particle that makes a source frame without a verb: {@code laut}, {@code zufolge}, {@code so}.
 *
 * @param form as in running text, lower case; may be two words
 * @param position where it stands to its noun phrase
 * @param need what the noun phrase must be
 * @param cases that it governs: {@code nom}, {@code gen}, {@code dat}, {@code acc}
 * @param medium where the noun phrase says nothing of it
 */
public record CuePreposition(String form, Position position, Need need, List<String> cases, Medium medium) {
    /** Where a preposition stands. */
    public enum Position implements CueTable.Labelled {
        BEFORE("before"),
        AFTER("after"),
        BOTH("both");

        private final String label;

        Position(String label) {
            this.label = label;
        }

        /** The name used in the table. */
        @Override
        public String label() {
            return label;
        }
    }

    /** What its noun phrase must be. */
    public enum Need implements CueTable.Labelled {
        /** A person, an organisation, a document or a cue noun. */
        ANY("any"),
        /** Headed by a cue noun that names this preposition. */
        NOUN("noun"),
        /** No frame of its own, but whose words they are beside a cue verb: {@code im Bericht heißt es}. */
        VERB("verb"),
        /** Headed by such a noun, and {@code auf} follows: {@code unter Berufung auf}. */
        BASIS("basis"),
        /** A bare source in the nominative. */
        SOURCE("source"),
        /** No noun phrase but a clause with a cue verb. */
        CLAUSE("clause");

        private final String label;

        Need(String label) {
            this.label = label;
        }

        /** The name used in the table. */
        @Override
        public String label() {
            return label;
        }
    }

    /** Whether it can stand before its noun phrase. */
    public boolean before() {
        return position != Position.AFTER;
    }

    /** Whether it can stand after its noun phrase. */
    public boolean after() {
        return position != Position.BEFORE;
    }
}
