package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShiftsTest {
    private final Construction construction = new Shifts();

    @Test
    void finds() {
        assertThat(Sample.found(construction, "nächste Woche, dieses Jahr, im vergangenen Monat"))
                .containsExactly("nächste Woche = 2023-W37", "dieses Jahr = 2023", "vergangenen Monat = 2023-08");
        assertThat(Sample.found(construction, "im Vorjahr, heuer, seit Jahresbeginn"))
                .containsExactly("Vorjahr = 2022", "heuer = 2023", "Jahresbeginn = 2023");
        assertThat(Sample.found(construction, "der Sportler des Jahres")).containsExactly("des Jahres = 2023");
        assertThat(Sample.found(construction, "im vorletzten Jahr, im kommenden Jahrhundert"))
                .containsExactly("vorletzten Jahr = 2021", "kommenden Jahrhundert = 21");
        assertThat(Sample.found(construction, "am nächsten Tag, tags darauf"))
                .containsExactly("nächsten Tag = XXXX-XX-XX", "tags darauf = XXXX-XX-XX");
        assertThat(Sample.found(construction, "im neuen Jahr, im alten Jahr"))
                .containsExactly("neuen Jahr = 2024", "alten Jahr = 2023");
        assertThat(Sample.found(construction, "wer das sah, der dieses Jahr kam"))
                .containsExactly("dieses Jahr = 2023");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "die letzten Jahre")).isEmpty();
        assertThat(Sample.found(construction, "diese Leute")).isEmpty();
        assertThat(Sample.found(construction, "im Jahr")).isEmpty();
        assertThat(Sample.found(construction, "die nächste Frage")).isEmpty();
    }
}
