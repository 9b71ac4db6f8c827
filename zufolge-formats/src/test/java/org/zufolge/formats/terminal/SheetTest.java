package org.zufolge.formats.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static String paragraph(String words, int width) throws IOException {
        StringBuilder out = new StringBuilder();
        new Sheet(out, width, false).paragraph("", "", List.of(), Word.of(words, Ink.PLAIN));
        return out.toString();
    }

    @Test
    void wrapsBetweenWords() throws IOException {
        assertThat(paragraph("Der Hafen bleibe bis auf weiteres zu.", 20))
                .isEqualTo("Der Hafen bleibe bis\nauf weiteres zu.\n");
    }

    @Test
    void breaksOnlyWordsLongerThanALine() throws IOException {
        assertThat(paragraph("Die Donaudampfschifffahrtsgesellschaft", 20))
                .isEqualTo("Die\nDonaudampfschifffahr\ntsgesellschaft\n");
    }

    @Test
    void neverBreaksAGrapheme() throws IOException {
        assertThat(paragraph("👍🏽".repeat(12), 21)).isEqualTo("👍🏽".repeat(10) + "\n" + "👍🏽".repeat(2) + "\n");
        assertThat(paragraph("u\u0308".repeat(20), 16))
                .isEqualTo("u\u0308".repeat(16) + "\n" + "u\u0308".repeat(4) + "\n");
    }

    @Test
    void keepsNoBreakSpaces() throws IOException {
        assertThat(paragraph("Es koste fast zwölf\u00A0Euro.", 20)).isEqualTo("Es koste fast\nzwölf\u00A0Euro.\n");
    }

    @Test
    void hangsOtherLinesUnderTheFirst() throws IOException {
        StringBuilder out = new StringBuilder();
        new Sheet(out, 24, false)
                .paragraph(
                        "├─ ",
                        "│  ",
                        List.of(new Word("s1", Ink.FAINT).padded(4)),
                        Word.of("Es regne noch bis morgen.", Ink.PLAIN));
        assertThat(out.toString()).isEqualTo("├─ s1  Es regne noch bis\n│      morgen.\n");
    }

    @Test
    void leavesNoBlankAtALinesEnd() throws IOException {
        StringBuilder out = new StringBuilder();
        new Sheet(out, 40, true).paragraph("│  ", "│  ", List.of(), List.of());
        assertThat(out.toString()).isEqualTo("\u001b[2m│\u001b[0m\n");
    }

    @Test
    void setsColumnsSideBySide() throws IOException {
        StringBuilder out = new StringBuilder();
        Sheet sheet = new Sheet(out, 44, false);
        sheet.beside(
                List.of(new Word("s1", Ink.FAINT).padded(5)),
                List.of(Word.of("Es regne noch bis morgen früh.", Ink.PLAIN), Word.of("Es regne.", Ink.STRONG)));
        sheet.beside(List.of(), List.of(List.of(), Word.of("日本", Ink.PLAIN), Word.of("Nein.", Ink.PLAIN)));
        assertThat(out.toString())
                .isEqualTo("s1   Es regne noch bis    Es regne.\n"
                        + "     morgen früh.\n"
                        + "                   日本               Nein.\n");
    }
}
