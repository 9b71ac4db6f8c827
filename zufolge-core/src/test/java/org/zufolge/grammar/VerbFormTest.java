package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormTest {
    private static VerbForm of(String form) {
        return Wordforms.german().lookup(form, false).verbs().get(0);
    }

    /** Present, past, Konjunktiv I and II as p, t, 1 and 2. */
    private static String moods(VerbForm verb, int person) {
        StringBuilder moods = new StringBuilder();
        for (int bit = 0; bit < 4; bit++) {
            if ((verb.in(person) >> bit & 1) != 0) {
                moods.append("pt12".charAt(bit));
            }
        }
        return moods.isEmpty() ? "-" : moods.toString();
    }

    /** Third singular and plural, first singular and plural. */
    @ParameterizedTest
    @CsvSource({
        "geht, p, -, -, -",
        "gehen, -, p1, -, p1",
        "gehe, 1, -, p1, -",
        "ging, t, -, t, -",
        "gingen, -, t2, -, t2",
        "ginge, 2, -, 2, -",
        "sagte, t2, -, t2, -",
        "ist, p, -, -, -",
        "bin, -, -, p, -",
        "sei, 1, -, 1, -",
        "seien, -, 1, -, 1",
        "wären, -, 2, -, 2",
        "gegangen, -, -, -, -"
    })
    void tellsMoodAndTenseByPerson(String form, String he, String they, String i, String we) {
        VerbForm verb = of(form);
        assertThat(moods(verb, VerbForm.THIRD_SINGULAR)).isEqualTo(he);
        assertThat(moods(verb, VerbForm.THIRD_PLURAL)).isEqualTo(they);
        assertThat(moods(verb, VerbForm.FIRST_SINGULAR)).isEqualTo(i);
        assertThat(moods(verb, VerbForm.FIRST_PLURAL)).isEqualTo(we);
    }

    @Test
    void isFiniteOrNot() {
        assertThat(of("geht").isFinite()).isTrue();
        assertThat(of("gegangen").isFinite()).isFalse();
        assertThat(of("gegangen").has(VerbForm.PARTICIPLE)).isTrue();
        assertThat(of("gegangen").has(VerbForm.INFINITIVE)).isFalse();
    }
}
