package org.zufolge.grammar;

/**
 * A clause: a finite verb or an infinitive with {@code zu}, and what depends on it.
 *
 * @param id its number in its sentence
 * @param kind what it is
 * @param parent the number of the clause it depends on, or -1
 * @param first the number of the clause it is coordinated with, its own where it is none or the first
 * @param opener the token of its subordinator, relative pronoun or w-word, or -1
 * @param from index of its first token, its dependent clauses included
 * @param to index after its last token, its dependent clauses included
 * @param own its own tokens, without dependent clauses: begins and ends by turns
 * @param before the mark that stands in front of it
 * @param verb its verbs
 */
public record Clause(
        int id,
        Kind kind,
        int parent,
        int first,
        int opener,
        int from,
        int to,
        int[] own,
        Before before,
        VerbComplex verb) {
    /** What a clause is. */
    public enum Kind {
        /** The finite verb stands first or second. */
        MAIN,
        /** Opened by a subordinator or a w-word, its finite verb last. */
        SUBORDINATE,
        RELATIVE,
        /** An infinitive with zu. */
        INFINITIVE,
        /** No verb at all: a parenthesis or a heading. */
        FRAGMENT
    }

    /** What stands in front of a clause. */
    public enum Before {
        START,
        COMMA,
        COLON,
        DASH,
        STOP,
        COORDINATOR
    }

    /** Index of its own first token. */
    public int ownFrom() {
        return own[0];
    }

    /** Index after its own last token. */
    public int ownTo() {
        return own[own.length - 1];
    }

    /** Whether a token is its own. */
    public boolean owns(int token) {
        for (int i = 0; i < own.length; i += 2) {
            if (token >= own[i] && token < own[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
