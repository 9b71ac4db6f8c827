package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearlyTest {
    @Test
    void computesEaster() {
        assertThat(Yearly.easter(1961)).isEqualTo(LocalDate.of(1961, 4, 2));
        assertThat(Yearly.easter(2000)).isEqualTo(LocalDate.of(2000, 4, 23));
        assertThat(Yearly.easter(2008)).isEqualTo(LocalDate.of(2008, 3, 23));
        assertThat(Yearly.easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
    }

    @Test
    void computesAdvent() {
        assertThat(new Yearly(Grain.DAY, "ADVENT+0").in(2022).value()).isEqualTo("2022-11-27");
        assertThat(new Yearly(Grain.DAY, "ADVENT+0").in(2023).value()).isEqualTo("2023-12-03");
    }

    @Test
    void staysOpenWithoutAYear() {
        assertThat(Yearly.day(5, 8).openValue()).isEqualTo("XXXX-05-08");
        assertThat(Yearly.month(5).openValue()).isEqualTo("XXXX-05");
        assertThat(new Yearly(Grain.SEASON, "FA").openValue()).isEqualTo("XXXX-FA");
        assertThat(new Yearly(Grain.SEASON, "FA").openEdtf()).isEqualTo("XXXX-23");
        assertThat(new Yearly(Grain.DAY, "EASTER-2").openValue()).isEqualTo("XXXX-XX-XX");
    }

    @Test
    void keepsTheLeapDayWithinFebruary() {
        assertThat(Yearly.day(2, 29).in(2023).value()).isEqualTo("2023-02-28");
    }
}
