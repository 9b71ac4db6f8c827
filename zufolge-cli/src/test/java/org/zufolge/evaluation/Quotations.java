package org.zufolge.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zufolge.reading.Span;

/** Quotations for tests, in a text whose tokens are ten characters long each. */
final class Quotations {
    static final TokenIndex TOKENS = new TokenIndex(
            IntStream.range(0, 50).mapToObj(i -> new Span(10 * i, 10 * i + 9)).toList());

    private Quotations() {}

    /** Tokens from one up to, not with, another. */
    static List<Span> tokens(int from, int to) {
        return List.of(new Span(10 * from, 10 * to - 1));
    }

    /** A quotation of which only these tokens are known. */
    static Quotation quote(String type, String medium, int from, int to) {
        return new Quotation(type, medium, Map.of(Part.QUOTE, tokens(from, to)), null);
    }

    /** The same with a speaker. */
    static Quotation said(Quotation quotation, int from, int to) {
        return new Quotation(
                quotation.type(),
                quotation.medium(),
                Map.of(Part.QUOTE, quotation.spans(Part.QUOTE), Part.SPEAKER, tokens(from, to)),
                quotation.rule());
    }

    /** The same, found by a rule. */
    static Quotation by(String rule, Quotation quotation) {
        return new Quotation(quotation.type(), quotation.medium(), quotation.parts(), rule);
    }
}
