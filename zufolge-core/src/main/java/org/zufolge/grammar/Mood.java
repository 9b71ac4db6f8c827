package org.zufolge.grammar;

/** The mood of a clause, as far as its finite verb shows it. */
public enum Mood {
    INDICATIVE,
    /** The mood of indirect speech: sei, habe, komme. */
    KONJUNKTIV_1,
    /** wäre, hätte, würde, käme: indirect speech or the unreal. */
    KONJUNKTIV_2,
    /** No finite verb. */
    NONE
}
