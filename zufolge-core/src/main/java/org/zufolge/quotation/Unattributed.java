package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.reading.StatementType;

/** Words too many for a name or a word set off, in a sentence that does not say whose they are. */
final class Unattributed implements QuotationConstruction {
    private static final int SHORTEST = 6;

    @Override
    public String name() {
        return "unattributed";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        boolean named = !quotation.hasVerb()
                && Character.isUpperCase(
                        quotation.parse().form(quotation.pair().open() + 1).codePointAt(0));
        return quotation.words() < SHORTEST || named
                ? null
                : Attribution.of(StatementType.DIRECT, quotation.content(), name())
                        .carries(true);
    }
}
