package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayersTest {
    @Test
    void joinsAPhraseAndAClauseAroundOneContent() {
        Found found = Found.in("Die Halle war laut Zeugen leer, wie das »Elbblatt« berichtete.");
        assertThat(found.by("prepositional-frame")).containsExactly("Die Halle war … leer | Zeugen");
        assertThat(found.by("wie-frame")).isEmpty();
        assertThat(found.hands("prepositional-frame")).containsExactly("Zeugen", "das »Elbblatt«");
        assertThat(found.frames("prepositional-frame"))
                .containsExactly("laut Zeugen … , wie das »Elbblatt« berichtete");
    }

    @Test
    void ofTwoPhrasesTheFirstIsOutside() {
        Found found = Found.in("Laut dem »Elbblatt« war die Halle nach Angaben der Polizei leer.");
        assertThat(found.hands("prepositional-frame")).containsExactly("Angaben der Polizei", "dem »Elbblatt«");
    }

    @Test
    void aPhraseInAReportingClauseTellsOfTheSpeaking() {
        Found found = Found.in("»Wir kommen wieder«, schrieb sie nach Angaben des Vereins auf der Karte.");
        assertThat(found.by("inquit")).containsExactly("»Wir kommen wieder« | sie");
        assertThat(found.by("prepositional-frame")).isEmpty();
        assertThat(found.hands("inquit")).containsExactly("sie", "Angaben des Vereins");
    }

    @Test
    void theOutermostLeansOnWhatItNames() {
        Found found =
                Found.in("Wie das »Elbblatt« unter Berufung auf Ermittler schrieb, war die Halle laut Zeugen leer.");
        assertThat(found.hands("prepositional-frame")).containsExactly("Zeugen", "Ermittler", "das »Elbblatt«");
    }

    @Test
    void theCitedSpeaksAndWhoCitesHandsOn() {
        Found found = Found.in("Das »Elbblatt« zitiert den Wirt mit den Worten: »Wir kommen wieder.«");
        assertThat(found.by("citation")).containsExactly("»Wir kommen wieder.« | den Wirt");
        assertThat(found.hands("citation")).containsExactly("den Wirt", "Das »Elbblatt«");
    }

    @Test
    void aClauseThatGovernsAContentIsAStatementOfItsOwn() {
        Found found = Found.in("Die Wirtin sagte, die Halle sei laut Zeugen leer.");
        assertThat(found.by("clausal-complement")).containsExactly("die Halle sei laut Zeugen leer | Die Wirtin");
        assertThat(found.by("prepositional-frame")).containsExactly("die Halle sei … leer | Zeugen");
    }

    @Test
    void twoClausesWithTheirOwnContentsStayTwo() {
        Found found = Found.in("Laut Polizei ist die Halle leer, laut Feuerwehr ist sie gesperrt.");
        assertThat(found.by("prepositional-frame")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllOfIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Wie die Zeitung meldet, brach die Brücke laut Werft am Montag.
                    prepositional-frame | brach die Brücke … am Montag | Werft | Wie … meldet … laut | Wie die Zeitung meldet, … laut Werft
                Die Brücke breche, schrieb die Wirtin nach Angaben des Portals.
                    clausal-complement | Die Brücke breche | die Wirtin | schrieb | , schrieb die Wirtin nach Angaben des Portals
                """);
    }
}
