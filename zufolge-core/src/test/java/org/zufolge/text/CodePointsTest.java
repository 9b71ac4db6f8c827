package org.zufolge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.reading.Span;

class CodePointsTest {
    @Test
    void areCharsWhereThereAreNoPairs() {
        CodePoints points = CodePoints.of("Grüße — „ja“");
        assertThat(points.span(8, 12)).isEqualTo(new Span(8, 12));
        assertThat(points.text(8, 12)).isEqualTo("„ja“");
    }

    @Test
    void countAPairAsOne() {
        String text = "a😀b😀c";
        CodePoints points = CodePoints.of(text);
        assertThat(points.span(0, 1)).isEqualTo(new Span(0, 1));
        assertThat(points.span(1, 3)).isEqualTo(new Span(1, 2));
        assertThat(points.span(3, text.length())).isEqualTo(new Span(2, 5));
        assertThat(points.text(3, 6)).isEqualTo("b😀");
    }

    @Test
    void countHalfAPairAsOne() {
        CodePoints points = CodePoints.of("\uD83D 😀 \uDE00x");
        assertThat(points.span(0, 7)).isEqualTo(new Span(0, 6));
        assertThat(CodePoints.of("").span(0, 0)).isEqualTo(new Span(0, 0));
    }
}
