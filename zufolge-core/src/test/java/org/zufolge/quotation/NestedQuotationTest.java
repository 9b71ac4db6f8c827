package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NestedQuotationTest {
    @Test
    void findsWhatASpeakerQuotes() {
        assertThat(Found.in("„Der Wirt rief: ‚Das Fest ist aus‘“, erzählte die Köchin.")
                        .by("nested-quotation"))
                .containsExactly("‚Das Fest ist aus‘ | Der Wirt");
        assertThat(Found.in("„‚Das Fest ist aus‘, rief der Wirt“, erzählte die Köchin.")
                        .by("nested-quotation"))
                .containsExactly("‚Das Fest ist aus‘ | der Wirt");
    }

    @Test
    void leavesNamesAndWordsSetOff() {
        assertThat(Found.in("„Das Lied ‚Das Fest ist aus‘ kennt jeder“, erzählte die Köchin.")
                        .by("nested-quotation"))
                .isEmpty();
        assertThat(Found.in("„Wir sind ‚ganz ruhig‘ geblieben“, erzählte die Köchin.")
                        .by("nested-quotation"))
                .isEmpty();
    }

    @Test
    void keepsTheSpeakerAroundIt() {
        assertThat(Found.in("„Der Wirt rief: ‚Das Fest ist aus‘“, erzählte die Köchin. Alle seien gegangen.")
                        .by("bare-konjunktiv"))
                .containsExactly("Alle seien gegangen. | die Köchin");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllOfIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Köchin erzählte: „Der Wirt rief: ‚Das Fest ist aus, und alle gehen heim!‘“
                    inquit | „Der Wirt rief: ‚Das Fest ist aus, und alle gehen heim!‘“ | Die Köchin | erzählte | Die Köchin erzählte:
                    nested-quotation | ‚Das Fest ist aus, und alle gehen heim!‘ | Der Wirt | rief | Der Wirt rief:
                """);
    }
}
