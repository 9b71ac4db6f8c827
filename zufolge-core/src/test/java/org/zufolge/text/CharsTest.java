package org.zufolge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsTest {
    @ParameterizedTest
    @ValueSource(ints = {' ', '\t', '\n', '\r', 0xA0, 0x2009, 0x200B, 0x202F, 0x2028, 0x3000, 0xFEFF, 0x85})
    void knowsSpaces(int c) {
        assertThat(Chars.isSpace(c)).isTrue();
        assertThat(Chars.isWord(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', 'ß', 'Ü', '7', '_', 0x308, 0xAD, 0x2060, 'Ж', 0x1D400})
    void knowsWords(int c) {
        assertThat(Chars.isWord(c)).isTrue();
        assertThat(Chars.isSpace(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"„", "“", "”", "\"", "»", "«", "›", "‹", "‚", "‘", "’", "'", "`", "´"})
    void knowsQuotationMarks(String mark) {
        assertThat(Chars.isQuote(mark.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', 0x2028, 0x2029, 0x85})
    void knowsLineEnds(int c) {
        assertThat(Chars.isLineEnd(c)).isTrue();
        assertThat(Chars.isLineEnd('\r')).isFalse();
    }
}
