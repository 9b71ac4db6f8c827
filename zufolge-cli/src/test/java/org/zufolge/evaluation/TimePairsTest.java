package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Span;

class TimePairsTest {
    private static Timex timex(int begin, int end) {
        return new Timex(new Span(begin, end), "DATE", "2004");
    }

    @Test
    void takesTheOneThatSharesMost() {
        List<TimePair> pairs = TimePairs.of(List.of(timex(0, 10)), List.of(timex(0, 3), timex(3, 12)));
        assertThat(pairs).containsExactly(new TimePair(timex(0, 10), timex(3, 12)), new TimePair(null, timex(0, 3)));
    }

    @Test
    void takesTheFirstOfEquals() {
        assertThat(TimePairs.of(List.of(timex(0, 10)), List.of(timex(5, 10), timex(0, 5))))
                .containsExactly(new TimePair(timex(0, 10), timex(0, 5)), new TimePair(null, timex(5, 10)));
    }

    @Test
    void takesEachOnce() {
        assertThat(TimePairs.of(List.of(timex(10, 12), timex(0, 10)), List.of(timex(0, 12))))
                .containsExactly(new TimePair(timex(0, 10), timex(0, 12)), new TimePair(timex(10, 12), null));
    }

    @Test
    void pairsNoNeighbours() {
        assertThat(TimePairs.of(List.of(timex(0, 4)), List.of(timex(4, 8))))
                .containsExactly(new TimePair(timex(0, 4), null), new TimePair(null, timex(4, 8)));
    }

    @Test
    void takesEmptySides() {
        assertThat(TimePairs.of(List.of(), List.of())).isEmpty();
    }
}
