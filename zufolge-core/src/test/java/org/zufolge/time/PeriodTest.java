package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 6);

    @Test
    void hasItsTimex3Value() {
        assertThat(Period.around(Grain.DAY, DAY).value()).isEqualTo("2023-09-06");
        assertThat(Period.around(Grain.WEEK, DAY).value()).isEqualTo("2023-W36");
        assertThat(Period.around(Grain.WEEKEND, DAY).value()).isEqualTo("2023-W36-WE");
        assertThat(Period.around(Grain.MONTH, DAY).value()).isEqualTo("2023-09");
        assertThat(Period.around(Grain.SEASON, DAY).value()).isEqualTo("2023-FA");
        assertThat(Period.around(Grain.QUARTER, DAY).value()).isEqualTo("2023-Q3");
        assertThat(Period.around(Grain.HALF_YEAR, DAY).value()).isEqualTo("2023-H2");
        assertThat(Period.around(Grain.YEAR, DAY).value()).isEqualTo("2023");
        assertThat(Period.around(Grain.DECADE, DAY).value()).isEqualTo("202");
        assertThat(Period.around(Grain.CENTURY, DAY).value()).isEqualTo("20");
        assertThat(Period.year(578).value()).isEqualTo("0578");
    }

    @Test
    void hasItsEdtfForm() {
        assertThat(Period.around(Grain.DAY, DAY).edtf()).isEqualTo("2023-09-06");
        assertThat(Period.around(Grain.WEEK, DAY).edtf()).isEqualTo("2023-09-04/2023-09-10");
        assertThat(Period.around(Grain.WEEKEND, DAY).edtf()).isEqualTo("2023-09-09/2023-09-10");
        assertThat(Period.season(2023, "SP").edtf()).isEqualTo("2023-21");
        assertThat(Period.around(Grain.QUARTER, DAY).edtf()).isEqualTo("2023-35");
        assertThat(Period.around(Grain.HALF_YEAR, DAY).edtf()).isEqualTo("2023-41");
        assertThat(Period.around(Grain.DECADE, DAY).edtf()).isEqualTo("202X");
        assertThat(Period.century(20).edtf()).isEqualTo("19XX");
    }

    @Test
    void countsWeeksOverTheTurnOfTheYear() {
        assertThat(Period.around(Grain.WEEK, LocalDate.of(2021, 1, 2)).value()).isEqualTo("2020-W53");
        assertThat(Period.around(Grain.WEEK, LocalDate.of(2021, 1, 2)).plus(1).value())
                .isEqualTo("2021-W01");
    }

    @Test
    void givesWinterTheYearItBeginsIn() {
        assertThat(Period.around(Grain.SEASON, LocalDate.of(2023, 2, 1)).value())
                .isEqualTo("2022-WI");
    }
}
