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
        int from = -1;
        boolean perfect = false;
        for (Clause clause : scene.clauses()) {
            if (clause.kind() == Clause.Kind.MAIN
                    && clause.verb().auxiliary().equals("sollen")
                    && !clause.verb().past()
                    && !clause.verb().isKonjunktiv()
                    && !isTaken(found, Extent.of(clause.from(), clause.to()))) {
                from = from < 0 ? begin(scene, clause) : from;
                perfect |= isPerfect(scene, clause.verb());
            }
        }
        if (from >= 0) {
            found.add(Attribution.of(
                            StatementType.FREE_INDIRECT,
                            Extent.of(from, scene.to()),
                            name() + (perfect ? "/past" : "/plan"))
                    .certainty(Certainty.PROBABLE)
                    .carry(perfect ? Attribution.Carry.FREELY : Attribution.Carry.CLOSELY));
        }
    }

    /** Where the hearsay begins: with the sentence, or behind the main clauses that stand before it. */
    private static int begin(Scene scene, Clause hearsay) {
        for (Clause clause : scene.clauses()) {
            if (clause.parent() < 0 && clause.id() < hearsay.id()) {
                return hearsay.from();
            }
        }
        return scene.from();
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

    private static boolean isTaken(List<Attribution> found, Extent own) {
        for (Attribution other : found) {
            if (other.content().overlaps(own) || other.frame().overlaps(own)) {
                return true;
            }
        }
        return false;
    }
}
