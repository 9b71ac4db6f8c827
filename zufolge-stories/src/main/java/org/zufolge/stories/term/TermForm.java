package org.zufolge.stories.term;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form says as a term, however it stands in a text.
 *
 * @param numeral the number that it is a word for: zwölf; null where it is none
 * @param beforeName whether a noun that follows at once may be the name of a place
 * @param noun whether it is a noun in the dictionary
 * @param parts what its parts say: two of Kelm-Werk; those too short to say anything are left out
 */
record TermForm(@Nullable String numeral, boolean beforeName, boolean noun, List<Part> parts) {
    /**
     * A part of a form.
     *
     * @param begin its first char in the form
     * @param end the char after its last
     * @param inAnyReport whether it is a word that stands in any report
     * @param functionWord whether it is one that stands in any text
     * @param stems what it is by the way it stands, see {@link #stem}
     */
    record Part(int begin, int end, boolean inAnyReport, boolean functionWord, List<Stemmed> stems) {
        /**
         * What it is.
         *
         * @param initial whether it begins a sentence, so that its capital says nothing
         * @param naming whether it stands where a name would: in Hohlbach, die Talsperre Hohlbach
         */
        Stemmed stem(boolean initial, boolean naming) {
            return stems.get((initial ? 1 : 0) + (naming ? 2 : 0));
        }
    }

    /**
     * What a part is.
     *
     * @param stem what its forms have in common; empty where it is none
     * @param kind what it is; null for what is no term, as a first name
     */
    record Stemmed(String stem, Term.@Nullable Kind kind) {
        static final Stemmed NONE = new Stemmed("", null);
    }
}
