package org.zufolge.quotation;

import org.zufolge.grammar.Clause;

/** A reporting clause that names nobody, but says that whoever spoke last goes on: hieß es weiter. */
final class Unsaid {
    private Unsaid() {}

    /** How a statement carries on by its reporting clause. */
    static Attribution.Carry carry(Scene scene, Clause clause, Extent source, CueLexicon lexicon) {
        int finite = clause.verb().finite();
        if (!source.isEmpty() || !scene.is(finite + 1, "es") && !scene.is(finite - 1, "es")) {
            return Attribution.Carry.NO;
        }
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                for (CueAdverb adverb : lexicon.adverbs(scene.parse().spelling(i))) {
                    if (adverb.role() == CueAdverb.Role.ADDING) {
                        return Attribution.Carry.UNSAID;
                    }
                }
            }
        }
        return Attribution.Carry.NO;
    }
}
