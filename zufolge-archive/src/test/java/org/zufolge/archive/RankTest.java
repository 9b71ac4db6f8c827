package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RankTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void sortsByDayThenArrivalThenPlace() {
        long[] falling = {
            Rank.afterLast(LocalDate.MAX) - 1,
            Rank.of(DAY.plusDays(1), 1),
            Rank.afterLast(DAY) - 1,
            Rank.of(DAY, 7),
            Rank.of(DAY, 7, 0),
            Rank.of(DAY, 7, 1),
            Rank.of(DAY, 7, Rank.STATEMENTS - 1),
            Rank.of(DAY, 6),
            Rank.first(DAY),
            Rank.of(DAY.minusDays(1), 9),
            Rank.first(LocalDate.MIN)
        };

        for (int i = 1; i < falling.length; i++) {
            assertThat(falling[i]).isBetween(0L, falling[i - 1] - 1);
        }
    }

    @Test
    void tellsTheReport() {
        assertThat(Rank.report(Rank.of(DAY, 12_345))).isEqualTo(12_345);
        assertThat(Rank.report(Rank.of(DAY, 12_345, 678))).isEqualTo(12_345);
        assertThat(Rank.report(Rank.of(DAY, 12_345, Rank.STATEMENTS - 1))).isEqualTo(12_345);
    }

    @Test
    void tellsTheSpanOfSixteenDays() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        assertThat(Rank.span(Rank.first(first))).isZero();
        assertThat(Rank.span(Rank.afterLast(first.plusDays(15)) - 1)).isZero();
        assertThat(Rank.span(Rank.first(first.plusDays(16)))).isEqualTo(1);
        assertThat(Rank.span(Rank.of(first.plusDays(33), 5))).isEqualTo(2);
    }

    @Test
    void saysSoWhenNumbersRunOut() {
        assertThat(Rank.report(Rank.of(DAY, (1 << 27) - 1))).isEqualTo((1 << 27) - 1);
        assertThatThrownBy(() -> Rank.of(DAY, 1 << 27)).isInstanceOf(ArchiveException.class);
    }
}
