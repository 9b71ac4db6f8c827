package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.lexicon.Form;

class FirstNamesTest {
    private final FirstNames names = new FirstNames(EntityLexicon.german());

    @ParameterizedTest
    @CsvSource({
        // by the dictionary
        "Anna, 2",
        "Emil, 1",
        // by the table of international names
        "Recep, 1",
        "Kamala, 2",
        "Kim, 3",
        // of two the first counts
        "Karl-Heinz, 1",
        "Anna-Lena, 2",
        "Hans-Anna, 1",
        // but both must be first names
        "Anna-Turm, 0",
        "Turm-Anna, 0",
        "Tor, 0",
        "Lund, 0",
    })
    void tellTheGender(String name, int genders) {
        assertThat(names.gender(new Form(name))).isEqualTo(genders);
    }
}
