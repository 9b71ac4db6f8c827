package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatesTest {
    private final Construction construction = new Dates();

    @Test
    void finds() {
        assertThat(Sample.found(construction, "am 4. September 2023 und am 04.09.2023"))
                .containsExactly("4. September 2023 = 2023-09-04", "04.09.2023 = 2023-09-04");
        assertThat(Sample.found(construction, "am 4.9. und am 5. 10. 1998 und am 2023-09-04"))
                .containsExactly("4.9. = 1998-09-04", "5. 10. 1998 = 1998-10-05", "2023-09-04 = 2023-09-04");
        assertThat(Sample.found(construction, "vom 10. bis 13. September"))
                .containsExactly("10. = 2022-09-10", "13. September = 2022-09-13");
        assertThat(Sample.found(construction, "vom 28. Februar bis zum 3. März 2021"))
                .containsExactly("28. Februar = 2021-02-28", "3. März 2021 = 2021-03-03");
        assertThat(Sample.found(construction, "vom 30. Dezember bis 2. Januar 2021"))
                .containsExactly("30. Dezember = 2020-12-30", "2. Januar 2021 = 2021-01-02");
        assertThat(Sample.found(construction, "am 5./6. Mai, am 7. und 8. Juni"))
                .containsExactly("5. = 2023-05-05", "6. Mai = 2023-05-06", "7. = 2023-06-07", "8. Juni = 2023-06-08");
        assertThat(Sample.found(construction, "Donnerstag, 25. Februar, und Mittwoch, den 3. März"))
                .containsExactly("Donnerstag, 25. Februar = 2021-02-25", "Mittwoch, den 3. März = 2021-03-03");
        assertThat(Sample.found(construction, "am ersten Mai und am 8. Mai dieses Jahres"))
                .containsExactly("ersten Mai = 2023-05-01", "8. Mai dieses Jahres = 2023-05-08");
        assertThat(Sample.found(construction, "am Donnerstag, 5., und Freitag, 6. Mai 2022"))
                .containsExactly("Donnerstag, 5. = 2022-05-05", "Freitag, 6. Mai 2022 = 2022-05-06");
        assertThat(Sample.found(construction, "am Freitag, 13. Mai, und am Samstag, 14. Mai 2022"))
                .containsExactly("Freitag, 13. Mai = 2022-05-13", "Samstag, 14. Mai 2022 = 2022-05-14");
        assertThat(Sample.found(construction, "vom 5. bis 7.5.2024, vom 28.12. bis 3.1.2024"))
                .containsExactly(
                        "5. = 2024-05-05", "7.5.2024 = 2024-05-07", "28.12. = 2023-12-28", "3.1.2024 = 2024-01-03");
        assertThat(Sample.found(construction, "Fr., 20. Mai 2022, Do. 19. Mai 2022, am 04/09/2023"))
                .containsExactly(
                        "Fr., 20. Mai 2022 = 2022-05-20", "Do. 19. Mai 2022 = 2022-05-19", "04/09/2023 = 2023-09-04");
        assertThat(Sample.found(construction, "auf den 7. Dezember verschoben, für den 8. Mai geplant"))
                .containsExactly("den 7. Dezember = 2023-12-07", "den 8. Mai = 2024-05-08");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "um 20.30 Uhr")).isEmpty();
        assertThat(Sample.found(construction, "Kapitel 4.9.3")).isEmpty();
        assertThat(Sample.found(construction, "3,5 Prozent")).isEmpty();
        assertThat(Sample.found(construction, "am 40. Mai")).isEmpty();
        assertThat(Sample.found(construction, "der 10. Platz")).isEmpty();
        assertThat(Sample.found(construction, "Version 1.2.3.4")).isEmpty();
        assertThat(Sample.found(construction, "Version 1.2. erscheint, Platz 1. 2. wurde Maier"))
                .isEmpty();
        assertThat(Sample.found(construction, "So, 20 Leute; Mi kam")).isEmpty();
    }
}
