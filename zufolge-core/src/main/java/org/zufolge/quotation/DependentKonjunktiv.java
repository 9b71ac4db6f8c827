package org.zufolge.quotation;

import java.util.List;
import java.util.Set;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.reading.StatementType;

/**
 * A reason or a relative clause whose Konjunktiv shows that it is somebody's words, though no word says so: Sie lehnt den
 * Plan ab, weil er zu teuer sei; er prangerte Mängel an, die längst bekannt seien.
 */
final class DependentKonjunktiv implements Construction {
    /** The subordinators of a reason: behind others, such as als ob, the Konjunktiv is that of the unreal. */
    private static final Set<String> REASONS = Set.of("weil", "da", "obwohl", "nachdem", "solange", "während");

    @Override
    public String name() {
        return "dependent-konjunktiv";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.parent() < 0 || clause.opener() < 0 || clause.verb().mood() != Mood.KONJUNKTIV_1) {
                continue;
            }
            boolean reason = clause.kind() == Clause.Kind.SUBORDINATE && REASONS.contains(scene.lower(clause.opener()));
            if (!reason && clause.kind() != Clause.Kind.RELATIVE) {
                continue;
            }
            Clause root = clause;
            while (root.parent() >= 0) {
                root = scene.clauses().get(root.parent());
            }
            if (root.verb().mood() != Mood.INDICATIVE || isReported(found, clause)) {
                continue;
            }
            NounPhrase subject = Frames.sharedSubject(scene, root);
            if (subject == null) {
                continue;
            }
            Extent content = scene.trimmed(clause.from(), clause.to());
            found.add(Attribution.of(StatementType.INDIRECT, content, name())
                    .frame(Extent.of(root.from(), Math.min(root.to(), scene.contentEnd()))
                            .minus(content))
                    .source(scene.trimmed(subject.from(), subject.to())));
        }
    }

    private static boolean isReported(List<Attribution> found, Clause clause) {
        for (Attribution other : found) {
            if (other.content().contains(clause.opener())) {
                return true;
            }
        }
        return false;
    }
}
