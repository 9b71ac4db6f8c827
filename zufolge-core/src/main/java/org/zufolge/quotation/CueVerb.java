package org.zufolge.quotation;

import java.util.List;
import java.util.Set;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Medium;

/**
 * A verb, or a verb with fixed words, that reports what somebody says, writes or thinks.
 *
 * @param lemma its infinitive, with a separable particle joined: {@code mitteilen}
 * @param reflexive whether a reflexive pronoun must stand with it
 * @param fixed the words that must stand with it, in the form and order of the text, without articles: {@code zum},
 *     {@code Ausdruck}
 * @param complements what can be or sum up its content
 * @param prepositions those of prepositional objects that sum up its content: {@code von} for {@code sprechen}
 * @param correlates words that stand for a clause to come: {@code davon} for {@code ausgehen}
 * @param medium what the verb itself says of the medium
 * @param certainty what it lends its content where it is affirmed
 * @param source where its source stands
 * @param addresseeDative whether a dative object is whom it is said to
 * @param addresseeObject whether an accusative object is; in the passive, the subject
 * @param addresseePrepositions those of phrases that are
 * @param strength how far it is to be trusted
 * @param listed whether the full-form dictionary has the lemma
 */
public record CueVerb(
        String lemma,
        boolean reflexive,
        List<String> fixed,
        Set<Complement> complements,
        List<String> prepositions,
        List<String> correlates,
        Medium medium,
        Certainty certainty,
        SourceSlot source,
        boolean addresseeDative,
        boolean addresseeObject,
        List<String> addresseePrepositions,
        Strength strength,
        boolean listed) {

    /** How far a verb is to be trusted as a cue. */
    public enum Strength implements CueTable.Labelled {
        /** Reports whenever its complement is there. */
        ALWAYS("1"),
        /** Mostly does. */
        MOSTLY("2"),
        /** Only with a sign more: a Konjunktiv, quotation marks, a person or an organisation as its subject. */
        WEAK("3");

        private final String label;

        Strength(String label) {
            this.label = label;
        }

        /** The number used in the table. */
        @Override
        public String label() {
            return label;
        }
    }

    /** Whether its content can be realised so. */
    public boolean takes(Complement complement) {
        return complements.contains(complement);
    }

    /** Whether nothing needs to stand with it. */
    public boolean bare() {
        return !reflexive && fixed.isEmpty();
    }
}
