package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportingClauseTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsSourceAndFrame(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Wirtin bestritt alles und nannte sie „alte Lügner“.
                    answer | Die Wirtin bestritt alles | Die Wirtin
                    quoted-predicate | „alte Lügner“ | Die Wirtin | nannte | Die Wirtin bestritt alles und nannte sie
                Die Wirtin lachte und dann sagte sie: „Wir bauen.“
                    inquit | „Wir bauen.“ | sie | sagte | dann sagte sie:
                Nach dem Fest in Kiel sprach die alte Wirtin von „alten Wundern“.
                    quoted-predicate | „alten Wundern“ | die alte Wirtin | sprach … von | Nach dem Fest in Kiel sprach die alte Wirtin von
                Die Wirtin nannte es ein „Fest, das allen gefällt“, und sagte: „Wir bauen.“
                    quoted-predicate | „Fest, das allen gefällt“ | Die Wirtin | nannte | Die Wirtin nannte es ein
                    inquit | „Wir bauen.“ | Die Wirtin | sagte | Die Wirtin nannte es ein „Fest, das allen gefällt“, und sagte:
                """);
    }
}
