package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatesTest {
    @Test
    void counts() {
        Rates rates = Rates.of(2, 4, 8);
        assertThat(rates).isEqualTo(new Rates(0.5, 0.25));
        assertThat(rates.f1()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void isZeroOfNothing() {
        assertThat(Rates.of(0, 0, 0)).isEqualTo(new Rates(0, 0));
        assertThat(Rates.of(0, 0, 0).f1()).isZero();
    }
}
