package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.reading.StatementType;

/** Whole sentences in quotation marks with nothing beside them: they go on with the words of whoever spoke before. */
final class StandingAlone implements QuotationConstruction {
    @Override
    public String name() {
        return "standing-alone";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        return quotation.isSentence() || quotation.standsAlone() && quotation.hasVerb()
                ? Attribution.of(StatementType.DIRECT, quotation.content(), name())
                        .carries(true)
                : null;
    }
}
