package org.zufolge.grammar;

import java.util.List;

/**
 * The verbs of a clause.
 *
 * @param finite the token of the finite verb, or -1
 * @param others the tokens of its infinitives and participles, in order
 * @param particle the token of its separated particle, or -1
 * @param lemmas the verbs that carry the meaning, a separable particle joined; a form that can be several verbs gives
 *     several
 * @param auxiliary the lemma of the finite verb, where it is an auxiliary or modal with another verb; otherwise empty
 * @param mood shown by the finite verb
 * @param past whether the finite verb is in the past tense
 * @param plural whether the finite verb is plural only
 * @param singular whether the finite verb is singular only
 * @param passive whether the clause is in the passive with werden
 */
public record VerbComplex(
        int finite,
        List<Integer> others,
        int particle,
        List<String> lemmas,
        String auxiliary,
        Mood mood,
        boolean past,
        boolean plural,
        boolean singular,
        boolean passive) {
    static final VerbComplex NONE =
            new VerbComplex(-1, List.of(), -1, List.of(), "", Mood.NONE, false, false, false, false);

    public boolean isKonjunktiv() {
        return mood == Mood.KONJUNKTIV_1 || mood == Mood.KONJUNKTIV_2;
    }
}
