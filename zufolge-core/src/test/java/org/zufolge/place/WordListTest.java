package org.zufolge.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.lexicon.Form;

class WordListTest {
    private final WordList metonyms = WordList.metonyms();

    @Test
    void tellsTheKindsOfWords() {
        assertThat(metonyms.is("partner", "mit")).isTrue();
        assertThat(metonyms.is("stance", "mit")).isFalse();
        assertThat(metonyms.is("none", "mit")).isFalse();
    }

    @Test
    void tellsThemOfCompoundsAndInflectedNounsToo() {
        assertThat(metonyms.isNoun("relation", new Form("Beziehungen"))).isTrue();
        assertThat(metonyms.isNoun("relation", new Form("Handelsbeziehungen"))).isTrue();
        assertThat(metonyms.isNoun("relation", new Form("Zeitung"))).isFalse();
    }
}
