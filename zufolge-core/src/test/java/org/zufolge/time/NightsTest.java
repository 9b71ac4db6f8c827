package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NightsTest {
    private final Construction construction = new Nights();

    @Test
    void finds() {
        assertThat(Sample.found(construction, "in der Nacht zum Sonntag, in der Nacht auf den 5. Mai"))
                .containsExactly("der Nacht zum Sonntag = 2023-09-02TNI", "der Nacht auf den 5. Mai = 2023-05-04TNI");
        assertThat(Sample.found(construction, "in der Nacht von Freitag auf Samstag"))
                .containsExactly("der Nacht von Freitag auf Samstag = 2023-09-01TNI");
        assertThat(Sample.found(
                        construction, "in der Nacht vom 10. auf den 11. Mai, in der Nacht vom 1. zum 2. Juni 2020"))
                .containsExactly(
                        "der Nacht vom 10. auf den 11. Mai = 2023-05-10TNI",
                        "der Nacht vom 1. zum 2. Juni 2020 = 2020-06-01TNI");
        assertThat(Sample.found(construction, "in der Nacht auf Samstag, den 12. August; in der Nacht auf heute"))
                .containsExactly(
                        "der Nacht auf Samstag, den 12. August = 2023-08-11TNI", "der Nacht auf heute = 2023-09-05TNI");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "in der Nacht, die Nacht zum Vergessen"))
                .isEmpty();
        assertThat(Sample.found(construction, "am Abend zum Sonntag")).isEmpty();
    }
}
