package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.evaluation.Figure.Rated;
import org.zufolge.reading.Span;

class TimeScoreTest {
    private final TimeScore score = new TimeScore();

    private static Timex timex(int begin, int end, String type, String value) {
        return new Timex(new Span(begin, end), type, value);
    }

    @Test
    void countsWhatAgreesOverAllDocuments() {
        score.add(TimePairs.of(
                List.of(timex(0, 10, "DATE", "2004"), timex(20, 30, "DATE", "2005"), timex(40, 50, "SET", "P1D")),
                List.of(timex(0, 10, "DATE", "2004"), timex(25, 35, "TIME", "2005"))));
        score.add(TimePairs.of(List.of(timex(0, 10, "DATE", "2004")), List.of(timex(0, 10, "DATE", "2003"))));
        assertThat(score.figures())
                .containsExactly(
                        new Rated("strict", Rates.of(2, 3, 4)),
                        new Rated("relaxed", Rates.of(3, 3, 4)),
                        new Rated("type", Rates.of(2, 3, 4)),
                        new Rated("value", Rates.of(2, 3, 4)));
    }

    /** Strict counts spans, as a set, whatever was paired with what. */
    @Test
    void countsASpanOnceThatStandsTwice() {
        score.add(TimePairs.of(
                List.of(timex(0, 4, "DATE", "2004"), timex(0, 4, "SET", "P1Y")),
                List.of(timex(0, 4, "DATE", "2004"), timex(0, 4, "SET", "P1Y"))));
        assertThat(score.figures()).contains(new Rated("strict", Rates.of(1, 2, 2)));
        assertThat(score.figures()).contains(new Rated("value", Rates.of(2, 2, 2)));
    }

    @Test
    void isZeroOfNothing() {
        assertThat(score.figures())
                .hasSize(4)
                .allMatch(
                        figure -> figure instanceof Rated rated && rated.rates().f1() == 0);
    }
}
