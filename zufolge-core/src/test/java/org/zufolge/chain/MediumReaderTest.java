package org.zufolge.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediumReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Speech  | Eva Brandt teilte mit, sie gehe im Mai.",
                "Speech  | Laut Eva Brandt ist die Brücke sicher.",
                "Speech  | »Wir bauen weiter«, erklärte die Bahn.",
                "SW      | Die Bahn teilte mit, der Zug falle aus.",
                "SW      | Der Sender Radio Elbe meldete, der Zug falle aus.",
                "Writing | Das »Elbblatt« meldete, der Zug falle aus.",
                "Writing | Laut einer Studie schlafen Kinder zu wenig.",
                "Writing | In einer Stellungnahme der Bahn heißt es, der Zug falle aus.",
                "Writing | Eva Brandt teilte auf Instagram mit, sie gehe im Mai.",
                "ST      | Die Bahn fürchtet, dass der Zug ausfällt."
            })
    void fillsInWhatTheCueLeavesOpen(String expected, String text) {
        assertThat(Dispatch.of(text).statements().get(0).medium().label())
                .as(text)
                .isEqualTo(expected);
    }
}
