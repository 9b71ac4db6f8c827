package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {
    @ParameterizedTest
    @CsvSource({"m, MASCULINE", "f, FEMININE", "e, EITHER"})
    void readsTheLetterOfATable(String letter, Gender gender) {
        assertThat(Gender.of(letter)).isEqualTo(gender);
    }

    @Test
    void refusesOtherLetters() {
        assertThatThrownBy(() -> Gender.of("n")).isInstanceOf(IllegalArgumentException.class);
    }
}
