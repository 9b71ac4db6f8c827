package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsOfYearTest {
    private final Construction construction = new PartsOfYear();

    @Test
    void finds() {
        assertThat(Sample.found(construction, "im Mai und seit Oktober"))
                .containsExactly("Mai = 2023-05", "Oktober = 2022-10");
        assertThat(Sample.found(construction, "im Mai 2003, im Juni vergangenen Jahres"))
                .containsExactly("Mai 2003 = 2003-05", "Juni vergangenen Jahres = 2022-06");
        assertThat(Sample.found(construction, "März bis Mai 2005"))
                .containsExactly("März = 2005-03", "Mai 2005 = 2005-05");
        assertThat(Sample.found(construction, "im Frühjahr 2004, im Herbst, im Winter 1998/99"))
                .containsExactly("Frühjahr 2004 = 2004-SP", "Herbst = 2023-FA", "Winter 1998/99 = 1998-WI");
        assertThat(Sample.found(construction, "letzten Sommer, nächsten Mai, diesen Herbst"))
                .containsExactly("letzten Sommer = 2023-SU", "nächsten Mai = 2024-05", "diesen Herbst = 2023-FA");
        assertThat(Sample.found(construction, "im dritten Quartal, im 2. Quartal 2010, im ersten Halbjahr"))
                .containsExactly("dritten Quartal = 2023-Q3", "2. Quartal 2010 = 2010-Q2", "ersten Halbjahr = 2023-H1");
        assertThat(Sample.found(construction, "in der zweiten Maihälfte, für den Monat Juli, im Spätsommer 2022"))
                .containsExactly("der zweiten Maihälfte = 2023-05", "Juli = 2023-07", "Spätsommer 2022 = 2022-SU");
        assertThat(Sample.found(construction, "im darauffolgenden Mai"))
                .containsExactly("darauffolgenden Mai = 2023-05");
        assertThat(Sample.found(construction, "auf Dezember verschoben")).containsExactly("Dezember = 2023-12");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "Frau Mai kam.")).isEmpty();
        assertThat(Sample.found(construction, "Theresa Mai sprach.")).isEmpty();
        assertThat(Sample.found(construction, "August Bebel und Roman Herbst")).isEmpty();
        assertThat(Sample.found(construction, "mit Jan Winter")).isEmpty();
        assertThat(Sample.found(construction, "Das Mai-Heft")).isEmpty();
    }
}
