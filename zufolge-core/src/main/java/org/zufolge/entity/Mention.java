package org.zufolge.entity;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.NounPhrase;

/**
 * Words that speak of somebody or something: a pronoun, or a noun phrase without its attributes.
 *
 * @param index its number in the report
 * @param phrase what grammar sees, attributes included
 * @param to index after its own last token, a name behind the noun included
 * @param sentence the number of its sentence
 * @param name the name in it, of several the one it is about
 * @param noun the token of the noun that says what it is, -1 where it is a pronoun or name alone
 * @param sense what the lexicon says of that noun
 * @param reference how it points to what it speaks of
 * @param role what it is in its clause
 * @param genders what it can be, as {@link Genders}; for a pronoun what it can take up
 */
record Mention(
        int index,
        NounPhrase phrase,
        int to,
        int sentence,
        @Nullable ProperName name,
        int noun,
        NounSense sense,
        Reference reference,
        Role role,
        int genders) {

    /** How words point to what they speak of. */
    enum Reference {
        /** er, die (relative), dieser */
        PRONOUN,
        /** demnach */
        ADVERB,
        /** der Minister, im Bericht */
        DEFINITE,
        /** ihre Mandantin */
        POSSESSIVE,
        /** eine Ministerin, mehrere Beamte, kein Sprecher */
        INDEFINITE,
        /** Beamte, Ministerin, Bericht */
        BARE
    }

    /** What words are in their clause. */
    enum Role {
        SUBJECT,
        OBJECT,
        /** Behind a preposition. */
        PREPOSITIONAL,
        /** A genitive, or another part of a longer phrase. */
        ATTRIBUTE,
        /** What the subject is said to be: ist der neue Trainer, als Trainer. */
        PREDICATE
    }

    int from() {
        return phrase.from();
    }

    boolean isPronoun() {
        return reference == Reference.PRONOUN;
    }

    boolean isDefinite() {
        return reference == Reference.DEFINITE;
    }

    /** Whether it can be nothing but several. */
    boolean isPlural() {
        return genders == Genders.PLURAL;
    }
}
