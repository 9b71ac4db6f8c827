package org.zufolge.formats.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {
    @Test
    void splitsAtWhiteSpaceExceptNoBreakSpaces() {
        assertThat(Word.of(" Es\tkoste \n12\u00A0Euro\u3000jetzt\u202Fschon ", Ink.PLAIN))
                .extracting(Word::text)
                .containsExactly("Es", "koste", "12\u00A0Euro", "jetzt\u202Fschon");
        assertThat(Word.of(" \u00AD ", Ink.PLAIN)).isEmpty();
    }

    @Test
    void isPrintable() {
        assertThat(Word.of("\u001b[1mfett", Ink.PLAIN)).containsExactly(new Word("␛[1mfett", Ink.PLAIN));
    }

    @Test
    void isPaddedByColumns() {
        assertThat(new Word("東京", Ink.FAINT).padded(6)).isEqualTo(new Word("東京  ", Ink.FAINT));
        assertThat(new Word("Hafen", Ink.FAINT).padded(3).text()).isEqualTo("Hafen");
    }
}
