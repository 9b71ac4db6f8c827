package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.evaluation.Figure;
import org.zufolge.evaluation.Figure.Averaged;
import org.zufolge.evaluation.Figure.Rated;
import org.zufolge.evaluation.Rates;

class FigureTableTest {
    private static final List<Figure> FIGURES = List.of(
            new Rated("strict", new Rates(0.5, 1)),
            new Averaged("mean of all", 12, 0.25),
            new Rated("none", new Rates(0, 0)));

    @Test
    void setsALineAFigure() {
        assertThat(FigureTable.text(FIGURES, 12)).isEqualTo("""
                        strict      p 0.5000  r 1.0000  f1 0.6667
                        mean of all n 12  f1 0.2500
                        none        p 0.0000  r 0.0000  f1 0.0000
                        """);
        assertThat(FigureTable.text(List.of(), 12)).isEmpty();
    }

    /** As C and Python do: 0.00005 lies above the half in binary, 0.00015 below, 0.03125 on it. */
    @Test
    void roundsTheNumberItself() {
        assertThat(FigureTable.text(List.of(new Averaged("a", 1, 0.00005)), 2)).isEqualTo("a n 1  f1 0.0001\n");
        assertThat(FigureTable.text(List.of(new Averaged("a", 1, 0.00015)), 2)).isEqualTo("a n 1  f1 0.0001\n");
        assertThat(FigureTable.text(List.of(new Averaged("a", 1, 0.03125)), 2)).isEqualTo("a n 1  f1 0.0312\n");
    }

    @Test
    void writesAnObjectAFigure() {
        assertThat(FigureTable.json(FIGURES)).isEqualTo("""
                        {
                         "strict": {
                          "p": 0.5,
                          "r": 1.0,
                          "f1": 0.6666666666666666
                         },
                         "mean of all": {
                          "n": 12,
                          "f1": 0.25
                         },
                         "none": {
                          "p": 0.0,
                          "r": 0.0,
                          "f1": 0.0
                         }
                        }
                        """);
    }
}
