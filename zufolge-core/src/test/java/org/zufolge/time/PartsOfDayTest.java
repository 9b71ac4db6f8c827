package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsOfDayTest {
    private final Construction construction = new PartsOfDay();

    @Test
    void finds() {
        assertThat(Sample.found(construction, "am Nachmittag, am frühen Abend"))
                .containsExactly("Nachmittag = 2023-09-06TAF", "frühen Abend = 2023-09-06TEV");
        assertThat(Sample.found(construction, "in der Nacht und in den frühen Morgenstunden"))
                .containsExactly("der Nacht = 2023-09-06TNI", "den frühen Morgenstunden = 2023-09-06TMO");
        assertThat(Sample.found(construction, "am Abend des 5. Mai 1999"))
                .containsExactly("Abend des 5. Mai 1999 = 1999-05-05TEV");
        assertThat(Sample.found(construction, "in der Früh, zur Mittagszeit, im Verlauf des Abends"))
                .containsExactly(
                        "der Früh = 2023-09-06TMO", "Mittagszeit = 2023-09-06TMI", "des Abends = 2023-09-06TEV");
        assertThat(Sample.found(construction, "vergangene Nacht, in der kommenden Nacht, in dieser Nacht"))
                .containsExactly(
                        "vergangene Nacht = 2023-09-05TNI",
                        "der kommenden Nacht = 2023-09-06TNI",
                        "dieser Nacht = 2023-09-06TNI");
        assertThat(Sample.found(construction, "am nächsten Morgen, am Abend zuvor"))
                .containsExactly("nächsten Morgen = XXXX-XX-XXTMO", "Abend zuvor = XXXX-XX-XXTEV");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "Der Abend war schön.")).isEmpty();
        assertThat(Sample.found(construction, "ein Abend-Termin")).isEmpty();
        assertThat(Sample.found(construction, "die Nacht")).isEmpty();
    }
}
