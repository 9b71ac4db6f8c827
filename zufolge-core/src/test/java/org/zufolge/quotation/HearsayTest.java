package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HearsayTest {
    private static final String SPEAKER = "Die Polizei teilte mit, es werde ermittelt. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Fahrer soll geschlafen haben.",
                "Dabei sollen zwei Fenster beschädigt worden sein.",
                "Die Befragung soll am Freitag beginnen."
            })
    void belongsToWhoeverHasJustSpoken(String sentence) {
        assertThat(Found.in(SPEAKER + sentence).by("hearsay")).containsExactly(sentence + " | Die Polizei");
    }

    @Test
    void standsWithoutASpeakerWhereItIsOfThePast() {
        assertThat(Found.in("Der Fahrer soll geschlafen haben.").by("hearsay"))
                .containsExactly("Der Fahrer soll geschlafen haben. | -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a plan of nobody in sight
                "Der Bau soll im Mai beginnen.",
                // told as it was, wished, advised
                "Der Bau sollte im Mai beginnen.",
                "Er solle sich setzen.",
                "Sie sollten das lesen.",
                // with a source of its own
                "Laut Polizei soll der Fahrer geschlafen haben."
            })
    void leavesWhatOnlyLooksLikeIt(String sentence) {
        assertThat(Found.in(sentence).by("hearsay")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Antrag soll am 14. April beraten werden.",
                "Am Dienstag soll über den Antrag abgestimmt werden.",
            })
    void leavesWhatIsSetDownForADay(String sentence) {
        assertThat(Found.in(SPEAKER + sentence).by("hearsay")).isEmpty();
        String other = "Über den Antrag soll bald abgestimmt werden.";
        assertThat(Found.in(SPEAKER + other).by("hearsay")).containsExactly(other + " | Die Polizei");
    }

    @Test
    void leavesAPlanFarFromWhoSpoke() {
        assertThat(Found.in(SPEAKER + "Es regnete. Der Bau soll im Mai beginnen.")
                        .by("hearsay"))
                .isEmpty();
    }

    @Test
    void beginsBehindWhatStandsBeforeIt() {
        assertThat(Found.in(SPEAKER + "Ein Mann wurde festgenommen, er soll den Wagen gefahren haben.")
                        .by("hearsay"))
                .containsExactly("er soll den Wagen gefahren haben. | Die Polizei");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie soll die Wache entlasten.",
                "Die Wache wird umgebaut und soll wachsen.",
                "Er soll Gäste locken."
            })
    void leavesWhatSomethingIsFor(String sentence) {
        assertThat(Found.in(SPEAKER + sentence).by("hearsay")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllOfIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Halle ist leer, und der Koch soll geflüchtet sein.
                    hearsay | der Koch soll geflüchtet sein.
                Der Koch soll, so die Wirtin, geflüchtet sein.
                    so-frame | Der Koch soll … geflüchtet sein | die Wirtin | so | , so die Wirtin,
                Der Antrag soll am Montag beraten werden.
                Der Koch ging und soll nun bleiben.
                """);
    }
}
