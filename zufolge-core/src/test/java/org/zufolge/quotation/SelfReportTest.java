package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfReportTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ein Zeuge will den Mann gesehen haben. | Ein Zeuge
            Er will nichts gewusst haben. | Er
            Die Wirtin wollte nichts bemerkt haben. | Die Wirtin
            Der Wirt will Vater geworden sein. | Der Wirt
            Das Blatt will erfahren haben, dass der Wirt geht. | Das Blatt
            """)
    void findsWhatSomebodySaysOfThemselves(String text, String source) {
        assertThat(Found.in(text).by("self-report")).containsExactly(text + " | " + source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Stadt will das Bad bis Mai saniert haben.",
                "Ein Zeuge will den Mann sehen.",
                "Die Wirtin will Kinder haben.",
                "Man will ihn gesehen haben.",
                "Es will geregnet haben.",
                "Ein Zeuge soll den Mann gesehen haben.",
                "Ein Zeuge wolle den Mann gesehen haben.",
                "Laut Polizei will ein Zeuge den Mann gesehen haben.",
                "Weil ein Zeuge den Mann gesehen haben will, kam die Polizei."
            })
    void leavesWhatOnlyLooksLikeIt(String text) {
        assertThat(Found.in(text).by("self-report")).isEmpty();
    }

    @Test
    void keepsToItsClauseBesideAnother() {
        assertThat(Found.in("Der Wirt will geschlafen haben, die Köchin sang.").by("self-report"))
                .containsExactly("Der Wirt will geschlafen haben | Der Wirt");
    }
}
