package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;

/** A bare source behind so: …, so die Polizei. Also …, so der Minister weiter, … */
final class SoFrame implements Construction {
    private final CueLexicon lexicon;

    SoFrame(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "so-frame";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.kind() != Clause.Kind.FRAGMENT
                    || !scene.lower(clause.ownFrom()).equals("so")) {
                continue;
            }
            int from = clause.ownFrom();
            NounPhrase phrase = scene.phrases().at(from + 1, scene.contentEnd(), Reach.USUAL);
            if (phrase == null || !phrase.isNominative()) {
                continue;
            }
            int to = Math.max(phrase.to(), clause.ownTo());
            if (scene.is(to - 1, ",")) {
                to--;
            }
            int begin = from;
            if (scene.is(from - 1, ",")) {
                begin--;
            }
            boolean inside = to < scene.contentEnd() && scene.is(to, ",");
            Extent frame = Extent.of(begin, inside ? to + 1 : to);
            Extent content =
                    scene.trimmed(Extent.of(scene.from(), scene.contentEnd()).minus(frame));
            StatementType type = StatementType.INDIRECT;
            Quoted pair = content.isEmpty() ? null : scene.quotedAround(content.from());
            if (pair != null && pair.close() >= begin - 1) {
                type = StatementType.DIRECT;
                content = Extent.of(pair.open(), pair.close() + 1);
            }
            if (content.isEmpty()) {
                continue;
            }
            found.add(Attribution.of(type, content, name())
                    .cue(Extent.of(from, from + 1))
                    .frame(frame)
                    .source(scene.trimmed(from + 1, phrase.to()))
                    .basis(Basis.of(scene, frame, lexicon)));
        }
    }
}
