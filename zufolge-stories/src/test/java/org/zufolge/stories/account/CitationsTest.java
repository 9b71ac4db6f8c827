package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Span;

class CitationsTest {
    private static final Passage WORDS = new Passage(List.of(new Span(0, 4)), "laut");

    @Test
    void findsARingOnce() {
        Citations citations = new Citations();
        citations.add("bote", "kurier", "Bote", "r1", WORDS);
        citations.add("kurier", "welle", "Kurier", "r2", WORDS);
        citations.add("welle", "bote", "Welle", "r3", WORDS);
        citations.add("blatt", "bote", "Blatt", "r4", WORDS);

        assertThat(citations.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle.outlets()).containsExactly("Bote", "Kurier", "Welle"));
    }

    @Test
    void findsNoneWhereNobodyCitesBack() {
        Citations citations = new Citations();
        citations.add("bote", "kurier", "Bote", "r1", WORDS);

        assertThat(citations.circles()).isEmpty();
    }
}
