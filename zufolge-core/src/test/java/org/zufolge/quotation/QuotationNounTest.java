package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationNounTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheNounAndItsWords(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Wirtin begrüßte den Koch mit den Worten „Wir bauen bald“.
                    quotation-noun | „Wir bauen bald“ | Die Wirtin | begrüßte … mit den Worten | Die Wirtin begrüßte den Koch mit den Worten
                Die Menge rief Parolen wie zum Beispiel „Wir bauen bald“.
                    quotation-noun | „Wir bauen bald“ | Die Menge | rief | Die Menge rief Parolen wie zum Beispiel
                Die Menge rief Parolen wie etwa „Wir bauen bald“.
                    quotation-noun | „Wir bauen bald“ | Die Menge | rief | Die Menge rief Parolen wie etwa
                Auf dem Tor klebte ein Zettel mit den Worten „Große Pause“.
                    quotation-noun | „Große Pause“ | ein Zettel | mit den Worten | Auf dem Tor klebte ein Zettel mit den Worten
                """);
    }
}
