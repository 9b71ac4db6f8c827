package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrequenciesTest {
    private final Construction construction = new Frequencies(new Forms());

    @Test
    void finds() {
        assertThat(Sample.found(construction, "täglich, jährlich, dreimal am Tag"))
                .containsExactly("täglich = P1D", "jährlich = P1Y", "dreimal am Tag = P1D");
        assertThat(Sample.found(construction, "jeden Montag, jedes Jahr, jeden zweiten Dienstag"))
                .containsExactly("jeden Montag = XXXX-WXX-1", "jedes Jahr = P1Y", "jeden zweiten Dienstag = P2W");
        assertThat(Sample.found(construction, "alle vier Jahre, alle paar Wochen"))
                .containsExactly("alle vier Jahre = P4Y", "alle paar Wochen = PXW");
        assertThat(Sample.found(construction, "montags, Mittwoch vormittags, nachts"))
                .containsExactly("montags = XXXX-WXX-1", "Mittwoch vormittags = XXXX-WXX-3TMO", "nachts = PT1NI");
        assertThat(Sample.found(construction, "pro Tag, Jahr für Jahr, 500 im Jahr"))
                .containsExactly("pro Tag = P1D", "Jahr für Jahr = P1Y", "im Jahr = P1Y");
        assertThat(Sample.found(construction, "jeden letzten Samstag im Monat, jeden Sommer"))
                .containsExactly("jeden letzten Samstag im Monat = P1M", "jeden Sommer = XXXX-SU");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "jeder Mensch")).isEmpty();
        assertThat(Sample.found(construction, "alle Leute")).isEmpty();
        assertThat(Sample.found(construction, "im Jahr 1998")).isEmpty();
        assertThat(Sample.found(construction, "einmal mehr")).isEmpty();
        assertThat(Sample.found(construction, "pro Kopf")).isEmpty();
    }
}
