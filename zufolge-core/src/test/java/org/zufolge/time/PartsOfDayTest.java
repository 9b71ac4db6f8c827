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
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "Der Abend war schön.")).isEmpty();
        assertThat(Sample.found(construction, "ein Abend-Termin")).isEmpty();
        assertThat(Sample.found(construction, "die Nacht")).isEmpty();
    }
}
