package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Span;

class OverlapTest {
    private static Passage passage(int... bounds) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            spans.add(new Span(bounds[i], bounds[i + 1]));
        }
        return new Passage(spans, "");
    }

    @Test
    void isTheShareOfTheFirst() {
        assertThat(Overlap.of(passage(10, 20), passage(0, 40))).isEqualTo(1);
        assertThat(Overlap.of(passage(0, 40), passage(10, 20))).isEqualTo(0.25);
        assertThat(Overlap.of(passage(0, 10, 20, 30), passage(5, 25))).isEqualTo(0.5);
        assertThat(Overlap.of(passage(), passage(5, 25))).isZero();
    }
}
