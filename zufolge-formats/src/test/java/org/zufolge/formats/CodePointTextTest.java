package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Span;

class CodePointTextTest {
    @Test
    void cutsBetweenCodePoints() {
        CodePointText text = new CodePointText("ä😀b🎉c");
        assertThat(text.length()).isEqualTo(5);
        assertThat(text.cut(new Span(1, 2))).isEqualTo("😀");
        assertThat(text.cut(new Span(2, 4))).isEqualTo("b🎉");
        assertThat(text.cut(new Span(5, 5))).isEmpty();
    }

    @Test
    void countsALoneSurrogateAsOne() {
        assertThat(new CodePointText("a\uD83Db😀").cut(new Span(2, 4))).isEqualTo("b😀");
    }

    @Test
    void showsGaps() {
        assertThat(new CodePointText("Er komme, sagt er, morgen.").passage(List.of(new Span(0, 8), new Span(19, 25))))
                .hasToString("Er komme … morgen");
        assertThat(new CodePointText("x").passage(List.of())).isSameAs(Passage.NONE);
    }

    @Test
    void refusesWhatLiesBeyond() {
        for (String text : List.of("abc", "😀bc")) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> new CodePointText(text).cut(new Span(2, 4)));
        }
    }
}
