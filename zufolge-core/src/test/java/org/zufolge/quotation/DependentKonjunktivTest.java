package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DependentKonjunktivTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheClauseInTheKonjunktiv(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Gewerkschaft lehnt den Vertrag ab, der zu wenig bringe.
                    dependent-konjunktiv | der zu wenig bringe | Die Gewerkschaft | - | Die Gewerkschaft lehnt den Vertrag ab,
                Die Gewerkschaft lehnt den Vertrag ab, weil er „zu wenig“ bringe.
                    dependent-konjunktiv | weil er „zu wenig“ bringe | Die Gewerkschaft | - | Die Gewerkschaft lehnt den Vertrag ab,
                    fragment | „zu wenig“ | Die Gewerkschaft | - | Die Gewerkschaft lehnt den Vertrag ab,
                """);
    }
}
