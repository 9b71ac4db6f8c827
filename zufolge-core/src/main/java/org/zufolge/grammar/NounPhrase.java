package org.zufolge.grammar;

/**
 * A noun phrase: a run of tokens with one head.
 *
 * @param from index of its first token
 * @param to index after its last, attributes and appositions included
 * @param head index of its head noun, name or pronoun
 * @param core index after the last token of the head's own words: what follows are attributes
 * @param agreement its possible cases, genders and numbers, see {@link Agreement}
 */
public record NounPhrase(int from, int to, int head, int core, int agreement) {
    /** Whether it can be a subject. */
    public boolean isNominative() {
        return (agreement & Agreement.NOMINATIVE) != 0;
    }

    /** Whether it can be in one of the cases, see {@link Agreement}. */
    public boolean can(int set) {
        return (agreement & set) != 0;
    }
}
