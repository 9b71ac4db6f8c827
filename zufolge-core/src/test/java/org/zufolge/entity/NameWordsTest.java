package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.lexicon.Form;

class NameWordsTest {
    private final NameWords words = NameWords.german();

    @Test
    void knowTitles() {
        assertThat(words.title(new Form("Frau"))).isEqualTo(Gender.FEMININE);
        assertThat(words.title(new Form("Herrn"))).isEqualTo(Gender.MASCULINE);
        assertThat(words.title(new Form("Dr."))).isEqualTo(Gender.EITHER);
        assertThat(words.title(new Form("Tor"))).isNull();
        assertThat(words.title(new Form("von"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"von, true, false", "der, true, false", "AG, false, true", "e.V., false, true", "Tor, false, false"})
    void knowParticlesAndLegalForms(String word, boolean particle, boolean legalForm) {
        assertThat(words.isParticle(new Form(word))).isEqualTo(particle);
        assertThat(words.isLegalForm(new Form(word))).isEqualTo(legalForm);
    }

    @ParameterizedTest
    @CsvSource({"Randalierer, true", "Pianist, true", "Demonstrant, true", "Turmwart, false", "Lund, false"})
    void knowWhoDoesSomething(String lemma, boolean agent) {
        assertThat(words.isAgent(lemma)).isEqualTo(agent);
    }
}
