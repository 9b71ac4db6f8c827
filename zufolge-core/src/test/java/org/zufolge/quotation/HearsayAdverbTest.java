package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HearsayAdverbTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angeblich plant die Reederei den Verkauf ihrer Fähren.",
                "Die Reederei plant angeblich den Verkauf ihrer Fähren.",
                "Im Hafen lagen angeblich 40 Fähren.",
                "Gerüchteweise geht die Reederei im Mai.",
            })
    void handsTheClauseOn(String text) {
        assertThat(Found.in(text).by("hearsay-adverb")).containsExactly(text + " | -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // of a word, not of the clause
                "Der angeblich kranke Kapitän arbeitet.",
                "Eine gestern angeblich gestohlene Fähre lag im Hafen.",
                // with a source of its own
                "Laut Polizei hat der Kapitän angeblich geschlafen.",
                "Der Kapitän soll angeblich geschlafen haben.",
                // not the clause that tells it
                "Die Polizei fand die Fähre, die angeblich gestohlen war.",
                // a version with an owner
                "Offiziell geht die Reederei im Mai.",
            })
    void leavesWhatIsNoHearsayOfItsOwn(String text) {
        assertThat(Found.in(text).by("hearsay-adverb")).isEmpty();
    }

    @Test
    void keepsToItsClauseBesideAnother() {
        assertThat(Found.in("Der Kapitän schlief angeblich, die Fähre sank.").by("hearsay-adverb"))
                .containsExactly("Der Kapitän schlief angeblich | -");
    }
}
