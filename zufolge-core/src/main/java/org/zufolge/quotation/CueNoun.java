package org.zufolge.quotation;

import java.util.List;
import java.util.Set;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Medium;

/**
 * A noun that names an utterance, a thought, a document or who passes it on.
 *
 * @param lemma its nominative singular
 * @param complements what can carry its content: {@link Complement#CLAUSE}, {@link Complement#MAIN_CLAUSE},
 *     {@link Complement#INFINITIVE}, {@link Complement#DIRECT}
 * @param contentPrepositions those of phrases that sum up its content: {@code nach} for {@code Forderung}
 * @param framePrepositions those that make a source frame with it: {@code nach} for {@code Angabe}
 * @param medium what it says of the medium
 * @param certainty what it lends its content
 * @param channel how a statement so named reached the reporter
 * @param kind what it names
 * @param head whether compounds that end in it mean the same kind of thing
 * @param pluralOnly whether only its plural counts: {@code aus Kreisen der Polizei}
 * @param listed whether the full-form dictionary has the lemma
 */
public record CueNoun(
        String lemma,
        Set<Complement> complements,
        List<String> contentPrepositions,
        List<String> framePrepositions,
        Medium medium,
        Certainty certainty,
        Channel channel,
        Kind kind,
        boolean head,
        boolean pluralOnly,
        boolean listed) {

    /** What a cue noun names. */
    public enum Kind implements CueTable.Labelled {
        /** {@code Aussage}, {@code Vorwurf} */
        UTTERANCE("utterance"),
        /** {@code Gutachten}, {@code Brief} */
        DOCUMENT("document"),
        /** {@code Meinung}, {@code Hoffnung} */
        THOUGHT("thought"),
        /** Of or by the press: {@code Meldung}, {@code Zeitung} */
        OUTLET_REPORT("outlet-report"),
        /** Where it was said: {@code Interview}, {@code Debatte} */
        OCCASION("occasion"),
        /** Who says it, unnamed: {@code Kreise}, {@code Insider} */
        SOURCE("source"),
        /** What the source itself stands on: {@code unter Berufung auf} */
        BASIS("basis"),
        /** Nothing that counts: listed to keep a compound from being taken for a cue, {@code Landkreis}. */
        NONE("none");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name used in the tables. */
        @Override
        public String label() {
            return label;
        }
    }

    /** Whether it names outlets, Zeitung, Medien, and not what they bring, Meldung. */
    public boolean isPress() {
        return kind == Kind.OUTLET_REPORT && complements.isEmpty();
    }

    /** Whether its content can be realised so. */
    public boolean takes(Complement complement) {
        return complements.contains(complement);
    }

    /**
     * Whether this preposition, in lower case, makes a source frame with it.
     *
     * @param definite whether the noun has the definite article, which makes a time of an event: {@code nach der
     *     Entscheidung}
     */
    public boolean framedBy(String preposition, boolean definite) {
        return framePrepositions.contains(preposition) || !definite && framePrepositions.contains(preposition + "~");
    }
}
