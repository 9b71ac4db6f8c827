package org.zufolge.grammar;

/**
 * What a form can be as a form of one verb.
 *
 * @param lemma the infinitive, a separable particle joined: {@code mitteilen} for {@code mitteilte}
 * @param finite mood and tense by person, a bit for each possibility: {@link #PRESENT}, {@link #PAST}, {@link
 *     #KONJUNKTIV_1} and {@link #KONJUNKTIV_2}, each shifted by the person
 * @param other {@link #INFINITIVE} and the other forms without person
 */
record VerbForm(String lemma, int finite, int other) {
    static final int PRESENT = 1;
    static final int PAST = 2;
    static final int KONJUNKTIV_1 = 4;
    static final int KONJUNKTIV_2 = 8;
    static final int INDICATIVE = PRESENT | PAST;

    static final int THIRD_SINGULAR = 0;
    static final int THIRD_PLURAL = 4;
    static final int FIRST_SINGULAR = 8;
    static final int FIRST_PLURAL = 12;

    static final int INFINITIVE = 1;
    static final int ZU_INFINITIVE = 2;
    static final int PARTICIPLE = 4;
    /** Particle and verb written as one, as only a verb at the end of its clause is: {@code mitteilte}. */
    static final int JOINED = 8;

    static final int AUXILIARY = 16;
    static final int MODAL = 32;

    boolean isFinite() {
        return finite != 0;
    }

    boolean has(int flag) {
        return (other & flag) != 0;
    }

    /** The moods and tenses it can be in a person. */
    int in(int person) {
        return (finite >> person) & 15;
    }
}
