package org.zufolge.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zufolge.evaluation.Overlap;
import org.zufolge.evaluation.Part;
import org.zufolge.evaluation.Quotation;
import org.zufolge.evaluation.QuotePair;
import org.zufolge.evaluation.TokenIndex;
import org.zufolge.formats.CodePointText;
import org.zufolge.formats.terminal.Ink;
import org.zufolge.formats.terminal.Word;
import org.zufolge.reading.Span;

/** Shows the quotations of a document, gold beside found, part by part, token by token as they are measured. */
final class QuoteErrors {
    private static final BitSet NO_TOKENS = new BitSet();

    private final List<Span> tokens;
    private final TokenIndex index;
    private final CodePointText text;
    private final Comparison comparison;

    QuoteErrors(GoldLine gold, Comparison comparison) throws InputException {
        this.tokens = gold.tokens();
        this.index = new TokenIndex(tokens);
        this.text = new CodePointText(gold.text());
        this.comparison = comparison;
    }

    void show(List<QuotePair> measured) throws IOException {
        List<QuotePair> pairs = measured.stream()
                .sorted(Comparator.comparingInt(QuoteErrors::begin))
                .toList();
        for (QuotePair pair : pairs) {
            comparison.line();
            show(pair);
        }
    }

    private static int begin(QuotePair pair) {
        Quotation quotation = Objects.requireNonNull(pair.gold() == null ? pair.found() : pair.gold());
        List<Span> spans = quotation.spans(Part.QUOTE);
        return spans.isEmpty() ? Integer.MAX_VALUE : spans.get(0).begin();
    }

    private void show(QuotePair pair) throws IOException {
        Quotation gold = pair.gold();
        Quotation found = pair.found();
        comparison.row(
                Verdict.of(gold != null, found != null, pair.isRight()).word(),
                kind(gold, found == null ? gold : found, Marks.GOLD),
                kind(found, gold == null ? found : gold, Marks.FOUND));
        for (Part part : Part.values()) {
            Overlap overlap = pair.overlap(part);
            if (overlap.gold() + overlap.found() > 0) {
                BitSet inGold = tokens(gold, part);
                BitSet inFound = tokens(found, part);
                comparison.row(
                        label(part, overlap),
                        Marks.GOLD.words(text, tokens, inGold, found == null ? inGold : inFound),
                        overlap.isWhole()
                                ? Comparison.SAME
                                : Marks.FOUND.words(text, tokens, inFound, gold == null ? inFound : inGold));
            }
        }
    }

    /** Type, medium, where it is, and the rule that found it. */
    private static List<Word> kind(@Nullable Quotation own, @Nullable Quotation other, Marks marks) {
        if (own == null || other == null) {
            return Comparison.NOTHING;
        }
        List<Word> words = new ArrayList<>(marks.name(own.type(), own.type().equals(other.type())));
        String medium = own.medium();
        if (medium != null) {
            words.addAll(marks.name(medium, medium.equals(other.medium())));
        }
        for (Span span : own.spans(Part.QUOTE)) {
            words.add(new Word(span.begin() + "–" + span.end(), Ink.FAINT));
        }
        String rule = own.rule();
        if (rule != null) {
            words.addAll(Word.of("· " + rule, Ink.STRONG));
        }
        return words;
    }

    private BitSet tokens(@Nullable Quotation quotation, Part part) {
        return quotation == null ? NO_TOKENS : index.of(quotation.spans(part));
    }

    /** The part, and how far it agrees where that is neither wholly nor not at all. */
    private static Word label(Part part, Overlap overlap) {
        String agreement =
                overlap.isWhole() || overlap.shared() == 0 ? "" : String.format(Locale.ROOT, " %.2f", overlap.f1());
        return new Word("  " + part.label() + agreement, Ink.FAINT);
    }
}
