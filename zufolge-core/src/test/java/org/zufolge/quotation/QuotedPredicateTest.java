package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedPredicateTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsWhatItIsCalled(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Wirtin bezeichnete sich als „große Freude“.
                Die Wirtin sprach von „Wundern“.
                    quoted-predicate | „Wundern“ | Die Wirtin | sprach von | Die Wirtin sprach von
                Von „alten Wundern“ sprach die Wirtin.
                    quoted-predicate | „alten Wundern“ | die Wirtin | Von … sprach | Von … sprach die Wirtin
                Die Wirtin hält den Plan für „völlig verfehlt“.
                    quoted-predicate | „völlig verfehlt“ | Die Wirtin | hält … für | Die Wirtin hält den Plan für
                Die Wirtin mit ihrem Koch bezeichnete als „große Freude“ das Fest.
                    quoted-predicate | „große Freude“ | Die Wirtin mit ihrem Koch | bezeichnete als | Die Wirtin mit ihrem Koch bezeichnete als … das Fest
                """);
    }
}
