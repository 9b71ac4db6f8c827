package org.zufolge.formats.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void showsControlsWithoutObeyingThem() {
        assertThat(Printable.of("a\u001b[31mb\u0000c\u007f")).isEqualTo("a␛[31mb␀c␡");
        assertThat(Printable.of("\u009b2J")).isEqualTo("\uFFFD2J");
    }

    @Test
    void dropsWhatTurnsTheDirection() {
        assertThat(Printable.of("a\u202Eb\u2066c\u200Fd\u061Ce\uFEFFf")).isEqualTo("abcdef");
    }

    @Test
    void dropsSoftHyphensAndKeepsJoinedEmoji() {
        assertThat(Printable.of("Hafen\u00ADbrücke 🧑‍🚒 ❤\uFE0F")).isEqualTo("Hafenbrücke 🧑‍🚒 ❤\uFE0F");
    }

    @Test
    void setsEverythingOnOneLine() {
        assertThat(Printable.of("a\nb\tc\r\nd\u2028e\u0085f")).isEqualTo("a b c  d e f");
    }

    @Test
    void replacesLoneSurrogates() {
        assertThat(Printable.of("\uD83Dx\uDE00😀")).isEqualTo("\uFFFDx\uFFFD😀");
    }
}
