package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HearerTest {
    @ParameterizedTest
    @MethodSource("samples")
    void tellsWhoHeardFromWhoSpoke(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Brücke breche, sagte ein Sprecher der Deutschen Presse-Agentur.
                    clausal-complement | Die Brücke breche | ein Sprecher | sagte | , sagte ein Sprecher der Deutschen Presse-Agentur | der Deutschen Presse-Agentur
                Die Brücke breche, sagte ein Sprecher der Werft der ARD.
                    clausal-complement | Die Brücke breche | ein Sprecher der Werft | sagte | , sagte ein Sprecher der Werft der ARD | der ARD
                Die Brücke breche, sagte seine Frau der „Morgenpost“.
                    clausal-complement | Die Brücke breche | seine Frau | sagte | , sagte seine Frau der „Morgenpost“ | der „Morgenpost“
                Wie die Werft der Zeitung „Seebote“ bestätigte, bricht die Brücke.
                    wie-frame | bricht die Brücke | die Werft | Wie … bestätigte | Wie die Werft der Zeitung „Seebote“ bestätigte, | der Zeitung „Seebote“
                „Wir bauen“, sagte die Chefin der Werft der New York Times.
                    inquit | „Wir bauen“ | die Chefin der Werft | sagte | , sagte die Chefin der Werft der New York Times | der New York Times
                Die Brücke breche, sagte ein Sprecher der Werft.
                    clausal-complement | Die Brücke breche | ein Sprecher der Werft | sagte | , sagte ein Sprecher der Werft
                Die Brücke breche, sagte die Chefredakteurin der Zeitung.
                    clausal-complement | Die Brücke breche | die Chefredakteurin der Zeitung | sagte | , sagte die Chefredakteurin der Zeitung
                Ein Sprecher der Zeitung sagte, die Brücke breche.
                    clausal-complement | die Brücke breche | Ein Sprecher der Zeitung | sagte | Ein Sprecher der Zeitung sagte,
                Die Brücke breche, betonte ein Sprecher der Zeitung.
                    clausal-complement | Die Brücke breche | ein Sprecher der Zeitung | betonte | , betonte ein Sprecher der Zeitung
                """);
    }
}
