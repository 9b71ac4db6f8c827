package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Lind | Mara Lind",
                "Von Mara Lind, Bonn | Mara Lind",
                "Von Mara Lind und Timo Quast, dpa | Mara Lind;Timo Quast",
                "Autorin: Mara Lind | Mara Lind",
                "Mara von Lind, Timo Quast | Mara von Lind;Timo Quast",
                "Redaktion | Redaktion",
                "Von | Von",
            })
    void reads(String line, String names) {
        assertThat(new Byline().read(line)).containsExactly(names.split(";"));
    }
}
