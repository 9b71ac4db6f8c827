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
        assertThat(Sample.found(construction, "acht Stunden am Tag, 40 Stunden in der Woche, drei Tage die Woche"))
                .containsExactly("am Tag = P1D", "in der Woche = P1W", "die Woche = P1W");
        assertThat(Sample.found(construction, "mehrmals täglich, alle halbe Stunde, jede zweite Woche"))
                .containsExactly("mehrmals täglich = P1D", "alle halbe Stunde = PT0.5H", "jede zweite Woche = P2W");
        assertThat(Sample.found(construction, "jeden ersten und dritten Samstag im Monat, jeden 2. Montag"))
                .containsExactly("jeden ersten und dritten Samstag im Monat = P1M", "jeden 2. Montag = P2W");
        assertThat(Sample.found(construction, "an Sonntagen und Montagen"))
                .containsExactly("Sonntagen = XXXX-WXX-7", "Montagen = XXXX-WXX-1");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "jeder Mensch")).isEmpty();
        assertThat(Sample.found(construction, "alle Leute")).isEmpty();
        assertThat(Sample.found(construction, "im Jahr 1998")).isEmpty();
        assertThat(Sample.found(construction, "einmal mehr")).isEmpty();
        assertThat(Sample.found(construction, "pro Kopf")).isEmpty();
        assertThat(Sample.found(construction, "im Monat Juli")).isEmpty();
        assertThat(Sample.found(construction, "am Tag danach, der Mann in der Woche"))
                .isEmpty();
        assertThat(Sample.found(construction, "die Sonntags-Ausgabe")).isEmpty();
    }
}
