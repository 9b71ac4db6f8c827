package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.reading.StatementType;

/** A sentence in the Konjunktiv with no reporting clause: it belongs to whoever spoke last. */
final class BareKonjunktiv implements Construction {
    @Override
    public String name() {
        return "bare-konjunktiv";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        boolean first = false;
        boolean second = false;
        for (Clause clause : scene.clauses()) {
            if (clause.kind() != Clause.Kind.MAIN) {
                continue;
            }
            first |= clause.verb().mood() == Mood.KONJUNKTIV_1;
            second |= clause.verb().mood() == Mood.KONJUNKTIV_2;
            if (clause.verb().mood() == Mood.INDICATIVE) {
                return;
            }
        }
        if (!first && !(second && !isUnreal(scene))) {
            return;
        }
        Extent sentence = Extent.of(scene.from(), scene.to());
        for (Attribution other : found) {
            if (other.content().size() * 2 > sentence.size() || other.frame().size() * 2 > sentence.size()) {
                return;
            }
        }
        found.add(Attribution.of(StatementType.INDIRECT_FREE_INDIRECT, sentence, name() + (first ? "/1" : "/2"))
                .carries(true));
    }

    /** wäre, hätte and würde with a condition are the unreal, not somebody's words. */
    private static boolean isUnreal(Scene scene) {
        for (Clause clause : scene.clauses()) {
            if (clause.kind() == Clause.Kind.SUBORDINATE
                    && clause.opener() >= 0
                    && (scene.lower(clause.opener()).equals("wenn")
                            || scene.lower(clause.opener()).equals("falls"))) {
                return true;
            }
        }
        return false;
    }
}
