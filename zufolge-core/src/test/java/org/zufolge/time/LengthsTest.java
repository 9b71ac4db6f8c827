package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthsTest {
    private final Construction construction = new Lengths(new Forms());

    @Test
    void finds() {
        assertThat(Sample.found(construction, "drei Jahre, zwei Stunden, 90 Minuten, einen Tag lang, 20 Min."))
                .containsExactly(
                        "drei Jahre = P3Y",
                        "zwei Stunden = PT2H",
                        "90 Minuten = PT90M",
                        "einen Tag = P1D",
                        "20 Min = PT20M");
        assertThat(Sample.found(construction, "eine halbe Stunde, anderthalb Jahre, 2,5 Stunden"))
                .containsExactly("eine halbe Stunde = PT0.5H", "anderthalb Jahre = P1.5Y", "2,5 Stunden = PT2.5H");
        assertThat(Sample.found(construction, "seit Jahren, ein paar Tage, mehrere Wochen"))
                .containsExactly("Jahren = PXY", "ein paar Tage = PXD", "mehrere Wochen = PXW");
        assertThat(Sample.found(construction, "in den letzten zehn Jahren, die kommenden Wochen"))
                .containsExactly("den letzten zehn Jahren = P10Y", "die kommenden Wochen = PXW");
        assertThat(Sample.found(construction, "drei Jahre und vier Monate"))
                .containsExactly("drei Jahre und vier Monate = P3Y4M");
        assertThat(Sample.found(construction, "zwei Tage und drei Stunden"))
                .containsExactly("zwei Tage und drei Stunden = P2DT3H");
        assertThat(Sample.found(construction, "mehr als 20 Jahre, knapp zwei Stunden"))
                .containsExactly("mehr als 20 Jahre = P20Y", "knapp zwei Stunden = PT2H");
        assertThat(Sample.found(construction, "die 35-Stunden-Woche, die 50-Jahr-Feier"))
                .containsExactly("35-Stunden-Woche = PT35H", "50-Jahr = P50Y");
        assertThat(Sample.found(construction, "zwei, drei Jahre; drei bis vier Wochen; 40 statt 20 Jahre"))
                .containsExactly(
                        "zwei, drei Jahre = P3Y", "drei bis vier Wochen = P4W", "40 = P40Y", "20 Jahre = P20Y");
        assertThat(Sample.found(construction, "den ganzen Tag, das gesamte Jahr, im ganzen Monat, die halbe Nacht"))
                .containsExactly(
                        "den ganzen Tag = P1D",
                        "das gesamte Jahr = P1Y",
                        "ganzen Monat = P1M",
                        "die halbe Nacht = PT0.5NI");
        assertThat(Sample.found(
                        construction, "binnen Jahresfrist, im Alter von acht Jahren in den letzten fünf Jahren"))
                .containsExactly("Jahresfrist = P1Y", "den letzten fünf Jahren = P5Y");
        assertThat(Sample.found(construction, "drei Nächte, eine Nacht, zwei Abende"))
                .containsExactly("drei Nächte = PT3NI", "eine Nacht = PT1NI", "zwei Abende = PT2EV");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "drei Jahre alt")).isEmpty();
        assertThat(Sample.found(construction, "ab 16 Jahren")).isEmpty();
        assertThat(Sample.found(construction, "im Alter von 30 Jahren")).isEmpty();
        assertThat(Sample.found(construction, "eine drei Jahre junge Kapelle")).isEmpty();
        assertThat(Sample.found(construction, "Kinder unter sechs Jahren, Jugendliche bis 18 Jahre"))
                .isEmpty();
        assertThat(Sample.found(construction, "die Altersgrenze von 14 auf 16 Jahre"))
                .isEmpty();
        assertThat(Sample.found(construction, "Ein Abend mit Liedern")).isEmpty();
        assertThat(Sample.found(construction, "das ganze Jahr 2004")).isEmpty();
        assertThat(Sample.found(construction, "wegen der Jahresfrist, im gesamten Monat Juli"))
                .isEmpty();
        assertThat(Sample.found(construction, "eines Tages")).isEmpty();
        assertThat(Sample.found(construction, "15 Kilometer")).isEmpty();
        assertThat(Sample.found(construction, "Er war 19 Jahre, als er kam.")).isEmpty();
    }

    @Test
    void takesAdverbsThatTellFromWhen() {
        assertThat(Sample.found(construction, "drei Jahre später, ein Jahr zuvor, zwei Tage danach"))
                .containsExactly("drei Jahre später = P3Y", "ein Jahr zuvor = P1Y", "zwei Tage danach = P2D");
        assertThat(Sample.found(construction, "Wochen später, Jahre danach"))
                .containsExactly("Wochen später = PXW", "Jahre danach = PXY");
    }

    @Test
    void leadsToAPointInTime() {
        Atoms atoms = Sample.atoms("vor fünf Jahren");
        Found found = construction.match(atoms, 1);
        assertThat(found).isNotNull();
        Resolved resolved = found.meaning().resolve(Sample.context(TenseOf.Tense.PAST));
        assertThat(resolved.value()).isEqualTo("P5Y");
        assertThat(resolved.edtf()).isEqualTo("2018~");
    }
}
