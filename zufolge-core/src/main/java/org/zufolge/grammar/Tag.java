package org.zufolge.grammar;

/** What a token is in its sentence. Coarser than STTS: just what clauses and phrases are built from. */
public enum Tag {
    NOUN,
    NAME,
    /** An adjective or a participle used as one. */
    ADJECTIVE,
    /** Article, possessive, demonstrative or quantifier before a noun. */
    DETERMINER,
    /** A pronoun that stands for a noun phrase. */
    PRONOUN,
    PREPOSITION,
    /** A conjunction that puts the verb last: dass, weil, ob. */
    SUBORDINATOR,
    /** wer, was, wie, wann, welcher and the relative adverbs wobei, wonach. */
    W_WORD,
    COORDINATOR,
    /** The finite verb. */
    FINITE,
    INFINITIVE,
    /** An infinitive with its zu inside: mitzuteilen. */
    ZU_INFINITIVE,
    /** A past participle in a verb complex. */
    PARTICIPLE,
    /** A separated verb particle: teilte … mit. */
    PARTICLE,
    /** zu before an infinitive. */
    ZU,
    ADVERB,
    NUMBER,
    QUOTE,
    PUNCTUATION,
    OTHER;

    @SuppressWarnings("EnumOrdinal") // a bit in a set of tags, never written anywhere
    int bit() {
        return 1 << ordinal();
    }
}
