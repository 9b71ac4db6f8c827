package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.reading.Span;

class TimePairTest {
    private static final Timex GOLD = new Timex(new Span(0, 4), "DATE", "2004");

    @Test
    void tellsWhatAgrees() {
        assertThat(new TimePair(GOLD, GOLD).isRight()).isTrue();
        TimePair extent = new TimePair(GOLD, new Timex(new Span(0, 5), "DATE", "2004"));
        assertThat(extent.agreesInExtent()).isFalse();
        assertThat(extent.agreesInType()).isTrue();
        assertThat(extent.agreesInValue()).isTrue();
        assertThat(extent.isRight()).isFalse();
        assertThat(new TimePair(GOLD, new Timex(new Span(0, 4), "TIME", "2004")).isRight())
                .isFalse();
        assertThat(new TimePair(GOLD, new Timex(new Span(0, 4), "DATE", "2005")).isRight())
                .isFalse();
    }

    @Test
    void agreesInNothingWhereOneIsLeftOver() {
        for (TimePair pair : new TimePair[] {new TimePair(GOLD, null), new TimePair(null, GOLD)}) {
            assertThat(pair.isPaired()).isFalse();
            assertThat(pair.agreesInExtent()).isFalse();
            assertThat(pair.agreesInType()).isFalse();
            assertThat(pair.agreesInValue()).isFalse();
            assertThat(pair.isRight()).isFalse();
        }
    }
}
