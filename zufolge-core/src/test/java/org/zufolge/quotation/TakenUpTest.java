package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TakenUpTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheSentenceBefore(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                „Wir bauen bald.“ So sagte es die Wirtin.
                    taken-up | „Wir bauen bald.“ | die Wirtin | sagte | So sagte es die Wirtin
                „Wir bauen bald.“ Mit diesen Worten schloss die Wirtin.
                    taken-up | „Wir bauen bald.“ | die Wirtin | schloss | Mit diesen Worten schloss die Wirtin
                „Wir bauen bald.“ Mit dem Koch sprach die Wirtin.
                    standing-alone | „Wir bauen bald.“
                „Wir bauen bald.“ Wenn das die Wirtin sagte, lachten alle.
                    standing-alone | „Wir bauen bald.“
                """);
    }
}
