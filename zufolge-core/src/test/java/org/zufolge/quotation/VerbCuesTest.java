package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerbCuesTest {
    @ParameterizedTest
    @MethodSource("samples")
    void findsTheWordsOfACue(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Der Vorstand kam zum Schluss, dass die Brücke hält.
                    clausal-complement | dass die Brücke hält | Der Vorstand | kam zum Schluss | Der Vorstand kam zum Schluss,
                Es hieß, die Brücke breche.
                    clausal-complement | die Brücke breche | - | Es hieß | Es hieß,
                Der Rat gab bekannt, dass die Brücke hält.
                    clausal-complement | dass die Brücke hält | Der Rat | gab bekannt | Der Rat gab bekannt,
                Der Vorstand gab den Rat, die Brücke zu sperren.
                    clausal-complement | die Brücke zu sperren | Der Vorstand | gab … Rat | Der Vorstand gab den Rat,
                Bekannt gab die Werft, dass die Brücke hält.
                    clausal-complement | dass die Brücke hält | die Werft | Bekannt gab | Bekannt gab die Werft,
                Der Vorstand hat bekannt gegeben, dass die Brücke bricht.
                    clausal-complement | dass die Brücke bricht | Der Vorstand | hat bekannt gegeben | Der Vorstand hat bekannt gegeben,
                Der Vorstand kam zu dem Schluss, dass die Brücke hält.
                    clausal-complement | dass die Brücke hält | Der Vorstand | kam zu … Schluss | Der Vorstand kam zu dem Schluss,
                Die Werft ließ wissen, dass die Brücke hält.
                    clausal-complement | dass die Brücke hält | Die Werft | ließ wissen | Die Werft ließ wissen,
                Die Brücke breche, sagte der Vorstand weiter.
                    clausal-complement | Die Brücke breche | der Vorstand | sagte | , sagte der Vorstand weiter
                Die Wirtin freute sich: „Wir bauen.“
                    inquit | „Wir bauen.“ | Die Wirtin | freute sich | Die Wirtin freute sich:
                """);
    }
}
