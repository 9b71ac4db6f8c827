package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/** What somebody wants, in words of their own: Der Minister will „in Ruhe prüfen“, ob es reicht. */
final class QuotedIntention implements QuotationConstruction {
    @Override
    public String name() {
        return "quoted-intention";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        Scene scene = quotation.opening();
        Clause clause = ReportingClause.around(quotation);
        if (clause == null || clause.kind() != Clause.Kind.MAIN || !wants(clause)) {
            return null;
        }
        Extent source = ReportingClause.subject(scene, clause);
        int finite = clause.verb().finite();
        return source.isEmpty()
                ? null
                : Attribution.of(StatementType.DIRECT, quotation.content(), name())
                        .medium(Medium.SPEECH)
                        .cue(Extent.of(finite, finite + 1))
                        .frame(ReportingClause.frame(quotation, scene, clause))
                        .source(source);
    }

    private static boolean wants(Clause clause) {
        return clause.verb().auxiliary().equals("wollen")
                || clause.verb().lemmas().contains("wollen");
    }
}
