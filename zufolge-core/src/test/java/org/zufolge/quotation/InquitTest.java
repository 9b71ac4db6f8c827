package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InquitTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheClauseBeside(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Der Wirt sagte: „Niemals.“
                    inquit | „Niemals.“ | Der Wirt | sagte | Der Wirt sagte:
                Der Wirt schrieb auf Instagram: „Danke, Trainer!“
                    inquit | „Danke, Trainer!“ | Der Wirt | schrieb | Der Wirt schrieb auf Instagram:
                Der Wirt drehte einen Film: „Das Haus“.
                Ein Sprecher der Werft: „Wir bauen.“
                    inquit | „Wir bauen.“ | Ein Sprecher der Werft | - | Ein Sprecher der Werft:
                Zitat des Wirts: „Wir bauen.“
                    inquit | „Wir bauen.“ | - | Zitat | Zitat des Wirts:
                Kritik kam von der Werft: „Wir bauen nicht.“
                    inquit | „Wir bauen nicht.“ | der Werft | Kritik kam | Kritik kam von der Werft:
                In Kiel die Wirtin: „Wir bauen.“
                    inquit | „Wir bauen.“ | die Wirtin | - | In Kiel die Wirtin:
                „Wir bauen“ sagte die Wirtin.
                    inquit | „Wir bauen“ | die Wirtin | sagte | sagte die Wirtin
                „Rot“, sagte die Wirtin.
                    inquit | „Rot“ | die Wirtin | sagte | , sagte die Wirtin
                „Wir bauen“, sagte die Wirtin, „wir bauen bald.“
                    inquit | „Wir bauen“ | die Wirtin | sagte | , sagte die Wirtin,
                    inquit | „wir bauen bald.“ | die Wirtin | sagte | , sagte die Wirtin,
                Die Wirtin ging mit der Begründung: „Wir bauen.“
                    inquit | „Wir bauen.“ | Die Wirtin | ging mit der Begründung | Die Wirtin ging mit der Begründung:
                „Wir bauen“, mit diesen Worten verließ die Wirtin den Saal.
                    inquit | „Wir bauen“ | die Wirtin | verließ | , mit diesen Worten verließ die Wirtin den Saal
                „Wir bauen“, sagte sie dem »Kurier«, „und zwar bald“.
                    inquit | „Wir bauen“ | sie | sagte | , sagte sie dem »Kurier«, | dem »Kurier«
                    inquit | „und zwar bald“ | sie | sagte | , sagte sie dem »Kurier«, | dem »Kurier«
                Die Parole: „Wir bauen bald.“
                    inquit | „Wir bauen bald.“ | - | Parole | Die Parole:
                Die Wirtin sagte am Abend, als die Gäste gingen: „Wir bauen.“
                    inquit | „Wir bauen.“ | Die Wirtin | sagte | Die Wirtin sagte am Abend, als die Gäste gingen:
                """);
    }
}
