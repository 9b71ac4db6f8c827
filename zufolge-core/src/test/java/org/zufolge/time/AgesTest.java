package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgesTest {
    private final Ages ages = new Ages();

    @Test
    void findsAges() {
        assertThat(age("drei Jahre alt", 0, 1)).isTrue();
        assertThat(age("18 Monate alter Bub", 0, 1)).isTrue();
        assertThat(age("im Alter von 30 Jahren", 3, 4)).isTrue();
        assertThat(age("Frauen zwischen 30 und 50 Jahren", 2, 5)).isTrue();
        assertThat(age("ab 16 Jahren", 1, 2)).isTrue();
        assertThat(age("das Mindestalter wurde auf 18 Jahre erhöht", 4, 5)).isTrue();
    }

    @Test
    void leavesLengths() {
        assertThat(age("vor 30 Jahren", 1, 2)).isFalse();
        assertThat(age("drei Jahre lang", 0, 1)).isFalse();
        assertThat(age("mit drei Jahren Haft", 1, 2)).isFalse();
        assertThat(age("zwischen zwei und drei Jahren", 1, 4)).isFalse();
    }

    private boolean age(String sentence, int first, int unit) {
        Atoms atoms = Sample.atoms(sentence);
        return ages.age(atoms, first, unit, String.valueOf(atoms.value(unit, Sense.UNIT)));
    }
}
