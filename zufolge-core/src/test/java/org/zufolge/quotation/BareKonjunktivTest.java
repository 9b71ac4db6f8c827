package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareKonjunktivTest {
    private static final String SPEAKER = "Der Wirt sagte, das Fest falle aus. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Kosten seien zu hoch.",
                "Das Zelt, das am Fluss steht, müsse abgebaut werden.",
                // second Konjunktiv where the first would look like the indicative
                "Die Gäste hätten sich beschwert.",
                // any second Konjunktiv behind a first
                "Der Schaden wäre sonst noch größer."
            })
    void belongsToWhoeverSpokeLast(String sentence) {
        assertThat(Found.in(SPEAKER + sentence).by("bare-konjunktiv")).containsExactly(sentence + " | Der Wirt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Kosten sind zu hoch.",
                // the unreal, the possible, the polite
                "Ein Umbau wäre teuer gewesen.",
                "Der Preis könnte noch steigen.",
                "Der Wirt möchte in Rente gehen.",
                "Was wäre das Fest ohne Musik?",
                // what nobody said
                "Niemand sagte, er sei zufrieden.",
                "Der Wirt bestätigte nicht, das Zelt sei leer.",
                // with a source of its own
                "Die Kosten seien laut Rathaus zu hoch.",
                "Die Kosten seien zu hoch, sagte der Wirt."
            })
    void leavesWhatOnlyLooksLikeIt(String sentence) {
        assertThat(Found.in("Das Fest fiel aus. " + sentence).by("bare-konjunktiv"))
                .isEmpty();
    }

    @Test
    void hearsAClauseBesideAnIndicative() {
        assertThat(Found.in(SPEAKER + "Das Zelt ist abgebaut; die Halle bleibe aber geöffnet.")
                        .by("bare-konjunktiv"))
                .containsExactly("die Halle bleibe aber geöffnet | Der Wirt");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllOfIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Werft sagte, der Plan stehe. Es sei denn, die Brücke bricht.
                    clausal-complement | der Plan stehe | Die Werft | sagte | Die Werft sagte,
                Die Trainerin blieb bei ihrem Urteil: Das Knie sei gesund.
                    bare-konjunktiv | Das Knie sei gesund
                Die Werft sagte, der Plan stehe. Eine Sprecherin wollte sich nicht äußern: Man sei beschäftigt.
                    clausal-complement | der Plan stehe | Die Werft | sagte | Die Werft sagte,
                    declined | Eine Sprecherin wollte sich nicht äußern | Eine Sprecherin
                    bare-konjunktiv | Man sei beschäftigt | Eine Sprecherin
                Die Gäste hätten gejubelt.
                    bare-konjunktiv | Die Gäste hätten gejubelt.
                Er hätte gejubelt.
                Die Werft sagte, der Plan stehe. Der Wirt möchte bleiben.
                    clausal-complement | der Plan stehe | Die Werft | sagte | Die Werft sagte,
                Die Werft sagte, der Plan stehe. Der Koch ist frei, die Anklage bleibe bestehen.
                    clausal-complement | der Plan stehe | Die Werft | sagte | Die Werft sagte,
                    bare-konjunktiv | die Anklage bleibe bestehen | Die Werft
                """);
    }
}
