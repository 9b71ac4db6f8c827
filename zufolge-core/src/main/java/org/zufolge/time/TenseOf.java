package org.zufolge.time;

/** Says in which tense the clause around a token stands; the morphology's part in dating a weekday or a month. */
@FunctionalInterface
public interface TenseOf {
    /**
     * The tense of the finite verb's group in the clause.
     *
     * @param token index of a token of the report
     */
    Tense at(int token);

    /** What the verb says about when something is. */
    enum Tense {
        /** Präteritum, Perfekt, Plusquamperfekt, and the Konjunktive of what is past. */
        PAST,
        PRESENT,
        FUTURE,
        /** No finite verb. */
        NONE
    }
}
