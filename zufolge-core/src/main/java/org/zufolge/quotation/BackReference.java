package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.reading.StatementType;

/** demnach, demzufolge, danach: what the clause says goes back to the last source. */
final class BackReference implements Construction {
    private final CueLexicon lexicon;

    BackReference(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "back-reference";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        if ((scene.marks(lexicon) & CueLexicon.CARRIES) == 0) {
            return;
        }
        for (int i = scene.from(); i < scene.to(); i++) {
            if (!carries(scene, i)) {
                continue;
            }
            Clause clause = scene.clauseOf(i);
            if (clause == null || clause.kind() == Clause.Kind.FRAGMENT) {
                continue;
            }
            int to = clause.to();
            for (Clause next : scene.clauses()) {
                if (next.id() > clause.id()
                        && next.parent() < 0
                        && (next.first() == clause.first() || next.verb().isKonjunktiv())) {
                    to = Math.max(to, next.to());
                }
            }
            Extent word = Extent.of(i, i + 1);
            Extent content = scene.trimmed(Extent.of(clause.from(), to).minus(word));
            found.add(Attribution.of(StatementType.INDIRECT, content, name())
                    .cue(word)
                    .frame(word)
                    .source(word)
                    .carries(true));
        }
    }

    private boolean carries(Scene scene, int token) {
        for (CueAdverb adverb : lexicon.adverbs(scene.parse().spelling(token))) {
            if (adverb.role() == CueAdverb.Role.CARRY && adverb.words().size() == 1) {
                if (!adverb.needsMood()) {
                    return true;
                }
                Clause clause = scene.clauseOf(token);
                return clause != null
                        && token == clause.ownFrom()
                        && (clause.verb().isKonjunktiv()
                                || clause.verb().auxiliary().equals("sollen")
                                        && clause.verb().mood() == Mood.INDICATIVE);
            }
        }
        return false;
    }
}
