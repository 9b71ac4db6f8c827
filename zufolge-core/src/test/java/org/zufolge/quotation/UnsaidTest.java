package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnsaidTest {
    @Test
    void whoSpokeLastGoesOn() {
        Found found = Found.in("Die Wirtin sagte, das Fest falle aus. Es fehle Geld, hieß es weiter.");
        assertThat(found.by("clausal-complement"))
                .containsExactly("das Fest falle aus | Die Wirtin", "Es fehle Geld | -");
        assertThat(found.antecedents()).containsExactly(-1, 0);
    }

    @Test
    void nobodyGoesOnWithoutAWordThatSaysSo() {
        assertThat(Found.in("Die Wirtin sagte, das Fest falle aus. Es fehle Geld, hieß es.")
                        .antecedents())
                .containsExactly(-1, -1);
        assertThat(Found.in("Die Wirtin sagte, das Fest falle aus. Es fehle Geld, hieß es weiter im Rathaus.")
                        .by("clausal-complement"))
                .contains("Es fehle Geld | im Rathaus");
    }
}
