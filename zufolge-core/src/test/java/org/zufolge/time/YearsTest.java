package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTest {
    private final Construction construction = new Years(new Forms());

    @Test
    void finds() {
        assertThat(Sample.found(construction, "Er kam 1998 und blieb bis 2004."))
                .containsExactly("1998 = 1998", "2004 = 2004");
        assertThat(Sample.found(construction, "im Jahr 578 und im Jahre 1910"))
                .containsExactly("Jahr 578 = 0578", "Jahre 1910 = 1910");
        assertThat(Sample.found(construction, "1998/99 und '68 und 1914–18"))
                .containsExactly("1998/99 = 1998", "'68 = 1968", "1914–18 = 1914");
        assertThat(Sample.found(construction, "in den zwanziger Jahren, den 1970er-Jahren und den Achtzigerjahren"))
                .containsExactly("den zwanziger Jahren = 192", "den 1970er-Jahren = 197", "den Achtzigerjahren = 198");
        assertThat(Sample.found(construction, "in den siebziger und achtziger Jahren"))
                .containsExactly("den siebziger = 197", "achtziger Jahren = 198");
        assertThat(Sample.found(construction, "im 18. und 19. Jahrhundert und im dritten Jahrtausend"))
                .containsExactly("18. = 17", "19. Jahrhundert = 18", "dritten Jahrtausend = 2");
        assertThat(Sample.found(construction, "44 v. Chr. und 9 n. Chr."))
                .containsExactly("44 v. Chr. = BC0044", "9 n. Chr. = 0009");
        assertThat(Sample.found(construction, "15 vor Christus, 300 nach Christus, im 19. Jh."))
                .containsExactly("15 vor Christus = BC0015", "300 nach Christus = 0300", "19. Jh = 18");
        assertThat(Sample.found(construction, "der Roman (1987), Berlin 1999, 155 S."))
                .containsExactly("1987 = 1987", "1999 = 1999");
        assertThat(Sample.found(construction, "der Wahlkampf 1998 und der Sieg von 2003"))
                .containsExactly("1998 = 1998", "2003 = 2003");
        assertThat(Sample.found(construction, "in den 1950-er Jahren, in den 80ern, Ende der 1990er, die 90er-Jahre"))
                .containsExactly(
                        "den 1950-er Jahren = 195", "den 80ern = 198", "der 1990er = 199", "die 90er-Jahre = 199");
        assertThat(Sample.found(construction, "der 1998 verstorbene Dichter, die bis 2010 auf 30 Prozent"))
                .containsExactly("1998 = 1998", "2010 = 2010");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "rund 1900 Menschen")).isEmpty();
        assertThat(Sample.found(construction, "1500 junge Leute")).isEmpty();
        assertThat(Sample.found(construction, "1990 Euro")).isEmpty();
        assertThat(Sample.found(construction, "1.000 Autos")).isEmpty();
        assertThat(Sample.found(construction, "Rovigostraße 1942")).isEmpty();
        assertThat(Sample.found(construction, "Am Weg Nr. 1950")).isEmpty();
        assertThat(Sample.found(construction, "Der Spiegel 12/2003")).isEmpty();
        assertThat(Sample.found(construction, "Tel. 0471 1998")).isEmpty();
        assertThat(Sample.found(construction, "030/1998")).isEmpty();
        assertThat(Sample.found(construction, "von 1450 bis 1850 Mark")).isEmpty();
        assertThat(Sample.found(construction, "davon 2000")).isEmpty();
        assertThat(Sample.found(construction, "§ 1970")).isEmpty();
        assertThat(Sample.found(construction, "1998,50 Kilometer")).isEmpty();
        assertThat(Sample.found(construction, "die Boeing-1900")).isEmpty();
        assertThat(Sample.found(construction, "2007 Bücher")).isEmpty();
        assertThat(Sample.found(construction, "die 90er kamen, der 20er")).isEmpty();
        assertThat(Sample.found(construction, "1500 waren da, 1200 kamen")).isEmpty();
        assertThat(Sample.found(construction, "1700 im vergangenen Jahr")).isEmpty();
    }
}
