package org.zufolge.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Medium;

/**
 * An adverb or fixed phrase that carries on a statement, hedges it or belongs to its cue.
 *
 * @param form as in running text
 * @param words the same, by word
 * @param role what it does
 * @param certainty what it lends
 * @param medium what it says of the medium
 * @param needsMood whether it counts only where the clause stands in the Konjunktiv or under hearsay {@code sollen}
 */
public record CueAdverb(
        String form,
        List<String> words,
        Role role,
        Certainty certainty,
        @Nullable Medium medium,
        boolean needsMood) {
    /** What an adverb does to a statement. */
    public enum Role implements CueTable.Labelled {
        /** Refers back to the last statement: {@code demnach}. */
        CARRY("carry"),
        /** Opens a clause that is the content of the noun before it: {@code wonach}. */
        RELATIVE("relative"),
        /** Somebody unnamed, or the subject itself, says so: {@code angeblich}. */
        HEARSAY("hearsay"),
        /** The writer commits less or more: {@code offenbar}. */
        HEDGE("hedge"),
        /** Predicate of {@code es ist …, dass}: {@code möglich}. */
        PREDICATE("predicate"),
        /** Belongs to the cue and to no content: {@code sagte er weiter}. */
        FURTHER("further"),
        /** Opens another possibility beside the last statement: {@code andernfalls}. */
        ALTERNATIVE("alternative"),
        /** Sets one source's version against another's: {@code sprach dagegen von}. */
        CONTRAST("contrast"),
        /** Whoever spoke last goes on, even where nobody is named: {@code hieß es weiter}. */
        ADDING("adding"),
        /** Says of somebody who does not answer that it may be only for now: {@code zunächst nicht zu erreichen}. */
        PENDING("pending"),
        /** Belongs to the cue and says how: {@code schriftlich}. */
        MANNER("manner");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** The name used in the table. */
        @Override
        public String label() {
            return label;
        }
    }
}
