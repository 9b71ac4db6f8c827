package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GovernedTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsWhoseWordsTheyAre(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Wirtin dankt Gästen, die Lieder singen, die „laut und frech“ sind.
                    governed | „laut und frech“ | Die Wirtin | dankt | Die Wirtin dankt Gästen, die Lieder singen, die | Gästen
                Die Wirtin wurde vorgeladen, um ihre „berufliche Lage“ zu klären.
                Dem Gast, der „laut und frech“ sang, drohte die Wirtin.
                    governed | „laut und frech“ | die Wirtin | drohte | Dem Gast, der … sang, drohte die Wirtin | Dem Gast
                Die Wirtin warnte nicht vor Gästen, die „laut und frech“ singen.
                Die Wirtin lädt Gäste ein, die „laut und frech“ singen.
                Die Wirtin dankt Gästen, die „laut und frech“ singen.
                    governed | „laut und frech“ | Die Wirtin | dankt | Die Wirtin dankt Gästen, die | Gästen
                Weil die Gäste „laut und frech“ sangen, warnte die Wirtin.
                    governed | „laut und frech“ | die Wirtin | warnte | Weil die Gäste … sangen, warnte die Wirtin
                """);
    }
}
