package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Time;
import org.zufolge.reading.Time.Resolution;
import org.zufolge.time.Resolver.Outcome;
import org.zufolge.time.Resolver.Placed;

class ResolverTest {
    @Test
    void infersFromAFullDate() {
        Outcome outcome = one(new Meaning.FromToday(Grain.DAY, -1), "2023-09-06");
        assertThat(outcome.resolved().value()).isEqualTo("2023-09-05");
        assertThat(outcome.resolved().resolution()).isEqualTo(Resolution.INFERRED);
        assertThat(outcome.candidates()).isEmpty();
    }

    @Test
    void givesADayOfAnUnknownDayAsARange() {
        Outcome outcome = one(new Meaning.FromToday(Grain.DAY, 0), "2023-02");
        assertThat(outcome.resolved().value()).isEqualTo("2023-02-XX");
        assertThat(outcome.resolved().edtf()).isEqualTo("[2023-02-01..2023-02-28]");
        assertThat(outcome.candidates()).hasSize(28);
    }

    @Test
    void keepsWhatAllDaysOfAYearShare() {
        assertThat(one(new Meaning.FromToday(Grain.YEAR, -1), "2023").resolved().value())
                .isEqualTo("2022");
        Outcome day = one(new Meaning.FromToday(Grain.DAY, 0), "2023");
        assertThat(day.resolved().value()).isEqualTo("2023-XX-XX");
        assertThat(day.candidates()).isEmpty();
        Outcome yearly = one(new Meaning.OfSomeYear(Yearly.day(5, 8), Pick.BY_TENSE), "2023");
        assertThat(yearly.resolved().value()).isEqualTo("XXXX-05-08");
        assertThat(yearly.candidates()).containsExactly("2022-05-08", "2023-05-08");
    }

    @Test
    void readsDatesOfManyForms() {
        Meaning today = new Meaning.FromToday(Grain.DAY, 0);
        assertThat(one(today, "2023-09-06T10:00:00").resolved().value()).isEqualTo("2023-09-06");
        assertThat(one(today, "2023-09-06~").resolved().value()).isEqualTo("2023-09-06");
        assertThat(one(today, "yesterday").resolved().value()).isEqualTo("XXXX-XX-XX");
        assertThat(one(today, null).resolved().resolution()).isEqualTo(Resolution.AMBIGUOUS);
    }

    private static Outcome one(Meaning meaning, @Nullable String published) {
        Placed placed = new Placed(meaning, Time.Type.DATE, 0, 0, TenseOf.Tense.PAST, false);
        return new Resolver().resolve(List.of(placed), published, true).get(0);
    }
}
