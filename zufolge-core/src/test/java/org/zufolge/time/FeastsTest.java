package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeastsTest {
    private final Construction construction = new Feasts(Lexicon.german());

    @Test
    void finds() {
        assertThat(Sample.found(construction, "zu Ostern und an Weihnachten"))
                .containsExactly("Ostern = 2023-04-09", "Weihnachten = 2022-12-25");
        assertThat(Sample.found(construction, "Karfreitag 2024, Pfingstmontag 2000, Silvester 1999"))
                .containsExactly(
                        "Karfreitag 2024 = 2024-03-29",
                        "Pfingstmontag 2000 = 2000-06-12",
                        "Silvester 1999 = 1999-12-31");
        assertThat(Sample.found(construction, "am Tag der Deutschen Einheit, an Christi Himmelfahrt"))
                .containsExactly("Tag der Deutschen Einheit = 2022-10-03", "Christi Himmelfahrt = 2023-05-18");
        assertThat(Sample.found(construction, "nächste Weihnachten, letztes Silvester"))
                .containsExactly("nächste Weihnachten = 2023-12-25", "letztes Silvester = 2022-12-31");
        assertThat(Sample.found(construction, "am ersten Advent 2023, am Muttertag 2023, am Buß- und Bettag 2023"))
                .containsExactly(
                        "ersten Advent 2023 = 2023-12-03",
                        "Muttertag 2023 = 2023-05-14",
                        "Buß- und Bettag 2023 = 2023-11-22");
        assertThat(Sample.found(construction, "am 1. Advent 2023, am zweiten Adventssonntag 2023"))
                .containsExactly("1. Advent 2023 = 2023-12-03", "zweiten Adventssonntag 2023 = 2023-12-10");
        assertThat(Sample.found(construction, "am zweiten Weihnachtsfeiertag 2020, am Herz-Jesu-Sonntag 2023"))
                .containsExactly("zweiten Weihnachtsfeiertag 2020 = 2020-12-26", "Herz-Jesu-Sonntag 2023 = 2023-06-18");
        assertThat(Sample.found(construction, "an den Osterfeiertagen 2023, am Unsinnigen Donnerstag 2023"))
                .containsExactly("den Osterfeiertagen 2023 = 2023-04-09", "Unsinnigen Donnerstag 2023 = 2023-02-16");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "Tag der offenen Tür")).isEmpty();
        assertThat(Sample.found(construction, "der Weihnachtsmarkt")).isEmpty();
        assertThat(Sample.found(construction, "die Osterinsel")).isEmpty();
    }
}
