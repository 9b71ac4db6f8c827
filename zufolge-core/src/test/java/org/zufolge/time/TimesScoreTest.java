package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Span;
import org.zufolge.time.TimesScore.Rates;
import org.zufolge.time.TimesScore.Timex;

class TimesScoreTest {
    private final TimesScore score = new TimesScore();

    @Test
    void pairsBySharedCharacters() {
        score.add(
                List.of(timex(0, 10, "DATE", "2004"), timex(20, 30, "DATE", "2005"), timex(40, 50, "SET", "P1D")),
                List.of(timex(0, 10, "DATE", "2004"), timex(25, 35, "TIME", "2005"), timex(60, 70, "SET", "P1D")));
        assertThat(score.rates().get("strict")).isEqualTo(new Rates(1, 3, 3));
        assertThat(score.rates().get("relaxed")).isEqualTo(new Rates(2, 3, 3));
        assertThat(score.rates().get("type")).isEqualTo(new Rates(1, 3, 3));
        assertThat(score.rates().get("value")).isEqualTo(new Rates(2, 3, 3));
    }

    @Test
    void pairsEachOnceWithTheMostSharing() {
        score.add(
                List.of(timex(0, 10, "DATE", "a"), timex(10, 12, "DATE", "b")),
                List.of(timex(0, 3, "DATE", "x"), timex(3, 12, "DATE", "a")));
        assertThat(score.rates().get("relaxed").hits()).isEqualTo(1);
        assertThat(score.rates().get("value").hits()).isEqualTo(1);
    }

    @Test
    void sumsOverDocuments() {
        score.add(List.of(timex(0, 4, "DATE", "2004")), List.of());
        score.add(List.of(timex(0, 4, "DATE", "2004")), List.of(timex(0, 4, "DATE", "2004")));
        Rates rates = score.rates().get("value");
        assertThat(rates.precision()).isEqualTo(1);
        assertThat(rates.recall()).isEqualTo(0.5);
        assertThat(rates.f1()).isCloseTo(0.6667, within(0.0001));
    }

    @Test
    void isZeroOfNothing() {
        assertThat(score.rates().get("strict").f1()).isZero();
    }

    private static Timex timex(int begin, int end, String type, String value) {
        return new Timex(new Span(begin, end), type, value);
    }
}
