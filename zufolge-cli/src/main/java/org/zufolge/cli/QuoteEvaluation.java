package org.zufolge.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.evaluation.Figure;
import org.zufolge.evaluation.Part;
import org.zufolge.evaluation.Quotation;
import org.zufolge.evaluation.QuotePair;
import org.zufolge.evaluation.QuotePairs;
import org.zufolge.evaluation.QuoteScore;
import org.zufolge.evaluation.TokenIndex;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;

/** Measures statements as quotations. */
final class QuoteEvaluation implements Evaluation<QuotePair> {
    /** Pairing takes the square of this in memory, and its cube in time. */
    private static final int MOST = 2000;

    private final Set<String> without;
    private final QuoteScore score = new QuoteScore();

    /**
     * A measure of what all constructions find but these.
     *
     * @param without their names, as rules begin with them
     */
    QuoteEvaluation(Set<String> without) {
        this.without = without;
    }

    @Override
    public List<QuotePair> pairs(GoldLine gold, @Nullable Reading reading) throws InputException {
        List<Quotation> quotes = gold.quotes();
        List<Quotation> found = reading == null
                ? List.of()
                : statements(reading).stream().map(Quotation::of).toList();
        int most = Math.max(quotes.size(), found.size());
        if (most > MOST) {
            throw new InputException(
                    String.format(Locale.ROOT, "has %,d quotations, too many to pair (at most %,d)", most, MOST));
        }
        return QuotePairs.of(quotes, found, index(gold.tokens()));
    }

    private List<Statement> statements(Reading reading) {
        return reading.statements().stream()
                .filter(statement -> !without.contains(construction(statement.rule())))
                .toList();
    }

    /** The name of a construction, before what it found there: {@code wie-frame} of {@code wie-frame/melden}. */
    private static String construction(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }

    private static TokenIndex index(List<Span> tokens) throws InputException {
        try {
            return new TokenIndex(tokens);
        } catch (IllegalArgumentException e) {
            throw new InputException("has \"tokens\" that are not in the order of the text");
        }
    }

    @Override
    public void prediction(Reading reading, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("quotes");
        for (Statement statement : statements(reading)) {
            Quotation quotation = Quotation.of(statement);
            json.writeStartObject();
            json.writeStringField("type", quotation.type());
            json.writeStringField("medium", quotation.medium());
            for (Part part : Part.values()) {
                json.writeArrayFieldStart(part.label());
                for (Span span : quotation.spans(part)) {
                    json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void add(List<QuotePair> pairs) {
        score.add(pairs);
    }

    @Override
    public List<QuotePair> apart(QuotePair pair) {
        return pair.apart();
    }

    @Override
    public double loss(QuotePair pair) {
        return pair.loss();
    }

    @Override
    public Verdict verdict(QuotePair pair) {
        return Verdict.of(pair.gold() != null, pair.found() != null, pair.isRight());
    }

    @Override
    public void show(GoldLine gold, List<QuotePair> pairs, Comparison comparison) throws IOException, InputException {
        new QuoteErrors(gold, comparison).show(pairs);
    }

    @Override
    public List<Figure> figuresForErrors() {
        return score.figuresOfRules();
    }

    @Override
    public List<Figure> figures() {
        return score.figures();
    }
}
