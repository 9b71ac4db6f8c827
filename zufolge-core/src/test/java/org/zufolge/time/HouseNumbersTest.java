package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseNumbersTest {
    @Test
    void knowsStreets() {
        assertThat(HouseNumbers.at(Sample.atoms("Lange Gasse 18"), 2)).isTrue();
        assertThat(HouseNumbers.at(Sample.atoms("Bergstr. 7"), 2)).isTrue();
        assertThat(HouseNumbers.at(Sample.atoms("Mühlweg 1900"), 1)).isTrue();
    }

    @Test
    void leavesOthers() {
        assertThat(HouseNumbers.at(Sample.atoms("um 18 Uhr"), 1)).isFalse();
        assertThat(HouseNumbers.at(Sample.atoms("keineswegs 1900"), 1)).isFalse();
        assertThat(HouseNumbers.at(Sample.atoms("war weg 1900"), 2)).isFalse();
    }
}
