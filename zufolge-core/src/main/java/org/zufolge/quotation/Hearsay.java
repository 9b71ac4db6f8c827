package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.reading.Certainty;
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
            boolean perfect = isPerfect(scene, clause.verb());
            found.add(Attribution.of(
                            StatementType.FREE_INDIRECT,
                            Extent.of(scene.from(), scene.to()),
                            name() + (perfect ? "/past" : "/plan"))
                    .certainty(Certainty.PROBABLE)
                    .carry(perfect ? Attribution.Carry.FREELY : Attribution.Carry.CLOSELY));
            return;
        }
    }

    /** soll gesehen haben, soll verletzt worden sein: of what is past there is no plan, only hearsay. */
    private static boolean isPerfect(Scene scene, VerbComplex verb) {
        boolean participle = false;
        for (int other : verb.others()) {
            participle |= scene.tag(other) == Tag.PARTICIPLE;
        }
        int last =
                verb.others().isEmpty() ? -1 : verb.others().get(verb.others().size() - 1);
        return participle && (scene.is(last, "haben") || scene.is(last, "sein"));
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
