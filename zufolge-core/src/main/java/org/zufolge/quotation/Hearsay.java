package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.reading.StatementType;

/** soll, sollen: somebody says so, but nobody is named. */
final class Hearsay implements Construction {
    @Override
    public String name() {
        return "hearsay";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.kind() != Clause.Kind.MAIN
                    || !clause.verb().auxiliary().equals("sollen")
                    || clause.verb().past()
                    || clause.verb().isKonjunktiv()) {
                continue;
            }
            Extent own = Extent.of(clause.from(), clause.to());
            if (covered(found, own)) {
                continue;
            }
            found.add(Attribution.of(
                            StatementType.FREE_INDIRECT,
                            Extent.of(scene.from(), scene.to()),
                            name() + (clause.verb().others().size() > 1 ? "/perfect" : "/plain"))
                    .carries(true));
            return;
        }
    }

    private static boolean covered(List<Attribution> found, Extent own) {
        for (Attribution other : found) {
            if (other.content().overlaps(own) || other.frame().overlaps(own)) {
                return true;
            }
        }
        return false;
    }
}
