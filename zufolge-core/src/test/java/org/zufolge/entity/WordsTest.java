package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.grammar.Parse;

class WordsTest {
    private final Parse parse = Sample.of("Der «Bote»  meldete (am Montag) nichts.").parse;

    @Test
    void standAsInTheTextWithWhiteSpaceFolded() {
        assertThat(Words.join(parse, 0, 5)).isEqualTo("Der «Bote» meldete");
        assertThat(Words.join(parse, 1, 4)).isEqualTo("«Bote»");
        assertThat(Words.join(parse, 2, 2)).isEmpty();
    }

    @Test
    void keepTheSpaceBeforeThem() {
        assertThat(Words.behind(parse, 1, 4)).isEqualTo(" «Bote»");
        assertThat(Words.behind(parse, 4, 6)).isEqualTo(" meldete (");
        assertThat(Words.behind(parse, 6, 8)).isEqualTo("am Montag");
        assertThat(Words.behind(parse, 4, 4)).isEmpty();
        assertThat(Words.behind(parse, 4, 3)).isEmpty();
    }
}
