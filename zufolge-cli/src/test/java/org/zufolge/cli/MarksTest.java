package org.zufolge.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.formats.CodePointText;
import org.zufolge.formats.terminal.Word;
import org.zufolge.reading.Span;

class MarksTest {
    private static final CodePointText TEXT = new CodePointText("😀 Der alte Wirt, müde.");
    private static final List<Span> TOKENS = List.of(
            new Span(0, 1),
            new Span(2, 5),
            new Span(6, 10),
            new Span(11, 15),
            new Span(15, 16),
            new Span(17, 21),
            new Span(21, 22));

    private static BitSet tokens(int... tokens) {
        BitSet set = new BitSet();
        for (int token : tokens) {
            set.set(token);
        }
        return set;
    }

    private static String words(Marks marks, BitSet own, BitSet others) {
        return text(marks.words(TEXT, TOKENS, own, others));
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(joining(" "));
    }

    @Test
    void marksWhatTheOtherSideLacks() {
        assertThat(words(Marks.GOLD, tokens(1, 2, 3), tokens(2, 3))).isEqualTo("[-Der-] alte Wirt");
        assertThat(words(Marks.FOUND, tokens(2, 3, 4, 5), tokens(2, 3))).isEqualTo("alte Wirt {+, müde+}");
        assertThat(words(Marks.FOUND, tokens(1, 2, 3), tokens(2))).isEqualTo("{+Der+} alte {+Wirt+}");
    }

    @Test
    void marksNothingWhereBothAreTheSame() {
        assertThat(words(Marks.GOLD, tokens(0, 1), tokens(0, 1))).isEqualTo("😀 Der");
    }

    @Test
    void showsGaps() {
        assertThat(words(Marks.GOLD, tokens(1, 3, 6), tokens(1, 3))).isEqualTo("Der … Wirt … [-.-]");
    }

    @Test
    void showsThatThereIsNothing() {
        assertThat(words(Marks.GOLD, tokens(), tokens(1))).isEqualTo("–");
    }

    @Test
    void marksNames() {
        assertThat(text(Marks.GOLD.name("Direct", false))).isEqualTo("[-Direct-]");
        assertThat(text(Marks.FOUND.name("Direct", true))).isEqualTo("Direct");
    }
}
