package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DaysTest {
    private final Construction construction = new Days();

    @Test
    void finds() {
        assertThat(Sample.found(construction, "heute, gestern und vorgestern"))
                .containsExactly("heute = 2023-09-06", "gestern = 2023-09-05", "vorgestern = 2023-09-04");
        assertThat(Sample.found(construction, "gestern Abend, heute morgen, morgen früh"))
                .containsExactly(
                        "gestern Abend = 2023-09-05TEV", "heute morgen = 2023-09-06TMO", "morgen früh = 2023-09-07TMO");
        assertThat(Sample.found(construction, "Morgen kommt er übermorgen"))
                .containsExactly("Morgen = 2023-09-07", "übermorgen = 2023-09-08");
        assertThat(Sample.found(construction, "die Welt von heute, die Stars von morgen"))
                .containsExactly("heute = PRESENT_REF", "morgen = FUTURE_REF");
        assertThat(Sample.found(construction, "am heutigen Tag, am gestrigen Abend"))
                .containsExactly("heutigen Tag = 2023-09-06", "gestrigen Abend = 2023-09-05TEV");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "Der Morgen war kalt.")).isEmpty();
        assertThat(Sample.found(construction, "guten Morgen")).isEmpty();
    }
}
