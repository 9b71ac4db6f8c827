package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.reading.StatementType;

/** A further quotation in the sentence of one whose speaker is told: „…“ und „…“, sagte sie; nannte ihn „…“ und „…“. */
final class Continued implements QuotationConstruction {
    @Override
    public String name() {
        return "continued";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        for (int i = quotation.found().size() - 1; i >= 0; i--) {
            Attribution before = quotation.found().get(i);
            if (before.type() == StatementType.DIRECT
                    && before.content().from() >= quotation.opening().from()
                    && before.content().to() <= quotation.pair().open()
                    && !before.frame().isEmpty()) {
                return before.content(quotation.content()).rule(name());
            }
        }
        return null;
    }
}
