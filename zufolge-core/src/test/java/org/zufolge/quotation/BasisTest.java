package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasisTest {
    @Test
    void standsBehindUnterBerufungAuf() {
        assertThat(Found.in("Der Hafen werde verkauft, schrieb das Blatt unter Berufung auf drei Stadträte.")
                        .hands("clausal-complement"))
                .containsExactly("drei Stadträte", "das Blatt");
        assertThat(Found.in("Die Wirtin hatte unter Verweis auf den Kalender gesagt, das Fest falle aus.")
                        .hands("clausal-complement"))
                .containsExactly("den Kalender", "Die Wirtin");
    }

    @Test
    void maySayWhoIsNotNamed() {
        assertThat(Found.in(
                                "Der Hafen werde verkauft, schrieb das Blatt unter Berufung auf nicht näher genannte Stadträte.")
                        .hands("clausal-complement"))
                .containsExactly("nicht näher genannte Stadträte", "das Blatt");
    }

    @Test
    void standsInARelativeClause() {
        Found found = Found.in("Der Wirt verlangt laut einem Bericht, der sich auf die Köchin beruft, mehr Geld.");
        assertThat(found.by("prepositional-frame")).containsExactly("Der Wirt verlangt … mehr Geld | einem Bericht");
        assertThat(found.hands("prepositional-frame")).containsExactly("die Köchin", "einem Bericht");
    }

    @Test
    void isWhatAVerbOfHandingOnNames() {
        assertThat(Found.in("Die Wirtin verwies auf eine Studie, wonach die Gäste zufrieden sind.")
                        .hands("relative-frame"))
                .containsExactly("eine Studie", "Die Wirtin");
        assertThat(Found.in("»Die Gäste sind zufrieden«, zitierte die Wirtin aus einem Brief.")
                        .hands("citation"))
                .containsExactly("einem Brief", "die Wirtin");
    }

    @Test
    void isNothingElse() {
        assertThat(Found.in("Die Wirtin sagte unter Tränen, das Fest falle aus.")
                        .hands("clausal-complement"))
                .containsExactly("Die Wirtin");
        assertThat(Found.in("Es gibt eine Studie, wonach die Gäste zufrieden sind.")
                        .hands("relative-frame"))
                .containsExactly("eine Studie");
    }
}
