package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zufolge.grammar.SearchTerms;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Span;
import org.zufolge.text.Tokenizer;

class TextTermsTest {
    private static final String TEXT = "Die 🚒 Wehr, sagte sie, habe den US-Keller leergepumpt.";

    private final TextTerms terms = TextTerms.of(TEXT, new Tokenizer().tokenize(TEXT));

    private static Passage passage(int... bounds) {
        List<Span> spans = new java.util.ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            spans.add(new Span(bounds[i], bounds[i + 1]));
        }
        return new Passage(spans, "");
    }

    @Test
    void hasAllThatTheTextHas() {
        assertThat(terms.all()).isEqualTo(SearchTerms.german().ofText(TEXT));
    }

    @Test
    void countsInCodePoints() {
        assertThat(terms.of(passage(6, 10))).containsExactly(Set.of("wehr"));
    }

    @Test
    void takesWordsThatAPassageCutsAndClosesItsGaps() {
        assertThat(terms.of(passage(4, 10, 32, 37))).containsExactly(Set.of("wehr"), Set.of("us"), Set.of("keller"));
        assertThat(terms.of(passage(10, 12))).isEmpty();
        assertThat(terms.of(Passage.NONE)).isEmpty();
    }
}
