package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CarryOnTest {
    @Test
    void joinsSentencesThatGoOnOneAfterTheOther() {
        assertThat(Found.in("Die Wirtin sagte, das Fest falle aus. Die Kosten seien zu hoch. Es fehle an Helfern.")
                        .by("bare-konjunktiv"))
                .containsExactly("Die Kosten seien zu hoch. Es fehle an Helfern. | Die Wirtin");
        assertThat(Found.in("Die Polizei teilte mit, es werde ermittelt. Der Mann soll geflohen sein. "
                                + "Er soll einen Komplizen gehabt haben.")
                        .by("hearsay"))
                .containsExactly("Der Mann soll geflohen sein. Er soll einen Komplizen gehabt haben. | Die Polizei");
    }

    @Test
    void keepsApartWhatAnotherSentenceParts() {
        assertThat(Found.in("Die Wirtin sagte, das Fest falle aus. Die Kosten seien zu hoch. "
                                + "Das Zelt ist groß. Es fehle an Helfern.")
                        .by("bare-konjunktiv"))
                .containsExactly("Die Kosten seien zu hoch. | Die Wirtin", "Es fehle an Helfern. | Die Wirtin");
    }

    @Test
    void goesOnAcrossParagraphs() {
        assertThat(Found.in("Die Wirtin sagte, das Fest falle aus.\n\nDie Kosten seien zu hoch.")
                        .by("bare-konjunktiv"))
                .containsExactly("Die Kosten seien zu hoch. | Die Wirtin");
    }

    @Test
    void prefersTheOuterOfTwoSpeakers() {
        assertThat(Found.in("Die Wirtin sagte, der Koch habe gesagt, das Fest falle aus. Die Kosten seien zu hoch.")
                        .by("bare-konjunktiv"))
                .containsExactly("Die Kosten seien zu hoch. | Die Wirtin");
    }

    @Test
    void takesWhoeverIsOnStage() {
        assertThat(Found.in("Der Hersteller äußerte sich zu seinen Plänen. Das Werk soll im Mai öffnen.")
                        .by("hearsay"))
                .containsExactly("Das Werk soll im Mai öffnen. | Der Hersteller");
    }

    @Test
    void handsOnWhomABackReferenceMeans() {
        assertThat(Found.in("Die Wirtin sagte, das Fest falle aus. Demnach fehlt das Geld. Die Kosten seien zu hoch.")
                        .by("bare-konjunktiv"))
                .containsExactly("Die Kosten seien zu hoch. | Die Wirtin");
    }
}
