package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhraseTest {
    @ParameterizedTest
    @CsvSource({"der Rat, true, false", "den Rat, false, true", "die Stadt, true, true", "dem Rat, false, false"})
    void canBeSubjectOrObject(String text, boolean subject, boolean object) {
        NounPhrase phrase = new NounPhrases(Parsed.of(text + " x").parse()).at(0, 2, NounPhrases.Reach.TIGHT);
        assertThat(phrase).isNotNull();
        assertThat(phrase.isNominative()).isEqualTo(subject);
        assertThat(phrase.can(Agreement.NOMINATIVE)).isEqualTo(subject);
        assertThat(phrase.can(Agreement.ACCUSATIVE)).isEqualTo(object);
    }
}
