package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/** For whom something is what the words say: Für die Ministerin ist die Lage „unübersichtlich“. */
final class Experiencer implements QuotationConstruction {
    @Override
    public String name() {
        return "experiencer";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        Scene scene = quotation.opening();
        Clause clause = ReportingClause.around(quotation);
        if (clause == null
                || !clause.verb().lemmas().contains("sein")
                || scene.tag(QuotedPredicate.beforePhrase(
                                scene, quotation.pair().open()))
                        == Tag.PREPOSITION) {
            return null;
        }
        Extent source = source(scene, clause);
        if (source.isEmpty() || source.overlaps(quotation.content())) {
            return null;
        }
        int finite = clause.verb().finite();
        return Attribution.of(StatementType.DIRECT, quotation.content(), name())
                .medium(Medium.SPEECH_OR_WRITING)
                .cue(Extent.of(finite, finite + 1))
                .frame(ReportingClause.frame(quotation, scene, clause))
                .source(source);
    }

    private static Extent source(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (scene.is(i, "für") && scene.tag(i) == Tag.PREPOSITION) {
                    NounPhrase phrase = scene.phrases().at(i + 1, own[p + 1], Reach.USUAL);
                    return phrase != null && phrase.can(Agreement.ACCUSATIVE)
                            ? scene.trimmed(phrase.from(), phrase.to())
                            : Extent.NONE;
                }
            }
        }
        return Extent.NONE;
    }
}
