package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthsTest {
    private final Construction construction = new Lengths(new Forms());

    @Test
    void finds() {
        assertThat(Sample.found(construction, "drei Jahre, zwei Stunden, 90 Minuten, einen Tag lang"))
                .containsExactly(
                        "drei Jahre = P3Y", "zwei Stunden = PT2H", "90 Minuten = PT90M", "einen Tag lang = P1D");
        assertThat(Sample.found(construction, "eine halbe Stunde, anderthalb Jahre, 2,5 Stunden"))
                .containsExactly("eine halbe Stunde = PT0.5H", "anderthalb Jahre = P1.5Y", "2,5 Stunden = PT2.5H");
        assertThat(Sample.found(construction, "jahrelang, seit Jahren, ein paar Tage, mehrere Wochen"))
                .containsExactly("jahrelang = PXY", "Jahren = PXY", "ein paar Tage = PXD", "mehrere Wochen = PXW");
        assertThat(Sample.found(construction, "in den letzten zehn Jahren, die kommenden Wochen"))
                .containsExactly("den letzten zehn Jahren = P10Y", "die kommenden Wochen = PXW");
        assertThat(Sample.found(construction, "drei Jahre und vier Monate"))
                .containsExactly("drei Jahre und vier Monate = P3Y4M");
        assertThat(Sample.found(construction, "zwei Tage und drei Stunden"))
                .containsExactly("zwei Tage und drei Stunden = P2DT3H");
        assertThat(Sample.found(construction, "mehr als 20 Jahre, knapp zwei Stunden"))
                .containsExactly("mehr als 20 Jahre = P20Y", "knapp zwei Stunden = PT2H");
        assertThat(Sample.found(construction, "die 35-Stunden-Woche, ein 14-tägiger Streik, eine dreitägige Reise"))
                .containsExactly("35-Stunden-Woche = PT35H", "14-tägiger = P14D", "dreitägige = P3D");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "drei Jahre alt")).isEmpty();
        assertThat(Sample.found(construction, "ab 16 Jahren")).isEmpty();
        assertThat(Sample.found(construction, "im Alter von 30 Jahren")).isEmpty();
        assertThat(Sample.found(construction, "der 55-jährige Mann")).isEmpty();
        assertThat(Sample.found(construction, "eines Tages")).isEmpty();
        assertThat(Sample.found(construction, "15 Kilometer")).isEmpty();
        assertThat(Sample.found(construction, "Er war 19 Jahre, als er kam.")).isEmpty();
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
