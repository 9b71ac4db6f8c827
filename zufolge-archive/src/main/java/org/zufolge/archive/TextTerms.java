package org.zufolge.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zufolge.grammar.SearchTerms;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Span;
import org.zufolge.text.CodePoints;
import org.zufolge.text.Token;

/** The search terms of a report's text, found once for all its parts. */
final class TextTerms {
    private static final SearchTerms TERMS = SearchTerms.german();

    private final List<List<Set<String>>> byToken;
    private final List<Span> spans;

    private TextTerms(List<List<Set<String>>> byToken, List<Span> spans) {
        this.byToken = byToken;
        this.spans = spans;
    }

    /**
     * The terms of a text.
     *
     * @param tokens those of the text
     */
    static TextTerms of(String text, List<Token> tokens) {
        CodePoints points = CodePoints.of(text);
        List<Span> spans = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            spans.add(points.span(token.begin(), token.end()));
        }
        return new TextTerms(TERMS.ofTokens(tokens), spans);
    }

    /** Of all of it, a set for each word. */
    List<Set<String>> all() {
        List<Set<String>> words = new ArrayList<>(byToken.size());
        byToken.forEach(words::addAll);
        return words;
    }

    /** Of a part of it, a set for each word; words on both sides of a gap are neighbours. */
    List<Set<String>> of(Passage passage) {
        List<Set<String>> words = new ArrayList<>();
        for (Span span : passage.spans()) {
            for (int i = firstAfter(span.begin());
                    i < spans.size() && spans.get(i).begin() < span.end();
                    i++) {
                words.addAll(byToken.get(i));
            }
        }
        return words;
    }

    /** The first token that ends behind a code point. */
    private int firstAfter(int point) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
