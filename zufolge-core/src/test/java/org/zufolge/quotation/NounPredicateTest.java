package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NounPredicateTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsThePredicate(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Forderung der Werft ist ein Signal, dass die Brücke gebaut wird.
                Die Frage der Werft ist, ob die Brücke hält.
                    noun-predicate | ob die Brücke hält | der Werft | Die Frage … ist | Die Frage der Werft ist,
                Die Forderung der Werft ist da, obwohl die Brücke hält.
                Die Forderung von Anwohnern ist, die Brücke zu bauen.
                    noun-predicate | die Brücke zu bauen | Anwohnern | Die Forderung … ist | Die Forderung von Anwohnern ist,
                Die Forderung der Werft ist seit Jahren, die Brücke zu bauen.
                    noun-predicate | die Brücke zu bauen | der Werft | Die Forderung … ist | Die Forderung der Werft ist seit Jahren,
                Der Bericht der Werft ist, dass die Brücke hält.
                """);
    }
}
