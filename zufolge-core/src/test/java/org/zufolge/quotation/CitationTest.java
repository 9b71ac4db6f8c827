package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CitationTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsWhoIsCited(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Man zitiert den Koch mit den Worten „Wir bauen bald“.
                    citation | „Wir bauen bald“ | den Koch | zitiert … mit den Worten | Man zitiert den Koch mit den Worten
                Das Blatt zitiert: „Wir bauen bald.“
                    citation | „Wir bauen bald.“ | Das Blatt | zitiert | Das Blatt zitiert:
                Das Blatt zitiert den Koch mit den schönen Worten: „Wir bauen bald.“
                    citation | „Wir bauen bald.“ | den Koch | zitiert … mit den schönen Worten | Das Blatt zitiert den Koch mit den schönen Worten:
                Der Koch wird vom Blatt mit den Worten „Wir bauen bald“ zitiert.
                    citation | „Wir bauen bald“ | Der Koch | wird … mit den Worten … zitiert | Der Koch wird vom Blatt mit den Worten … zitiert
                „Wir bauen bald“, zitiert das Blatt den Koch.
                    citation | „Wir bauen bald“ | den Koch | zitiert | , zitiert das Blatt den Koch
                „Wir bauen bald“, wird der Koch im Blatt zitiert.
                    citation | „Wir bauen bald“ | der Koch | wird … zitiert | , wird der Koch im Blatt zitiert
                Das Blatt zitiert den Koch: „Wir bauen bald.“
                    citation | „Wir bauen bald.“ | den Koch | zitiert | Das Blatt zitiert den Koch:
                """);
    }
}
