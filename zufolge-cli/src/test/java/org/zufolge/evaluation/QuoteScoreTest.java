package org.zufolge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zufolge.evaluation.Quotations.TOKENS;
import static org.zufolge.evaluation.Quotations.by;
import static org.zufolge.evaluation.Quotations.quote;
import static org.zufolge.evaluation.Quotations.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.evaluation.Figure.Averaged;
import org.zufolge.evaluation.Figure.Rated;

class QuoteScoreTest {
    private final QuoteScore score = new QuoteScore();

    private void add(List<Quotation> gold, List<Quotation> found) {
        score.add(QuotePairs.of(gold, found, TOKENS));
    }

    private Rates rates(String name) {
        return score.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .map(figure -> ((Rated) figure).rates())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void averagesOverQuotationsOfAllDocuments() {
        add(
                List.of(quote("Direct", "Speech", 0, 4), quote("Indirect", "Speech", 10, 12)),
                List.of(quote("Direct", "Speech", 0, 2)));
        add(List.of(), List.of(quote("Direct", "Speech", 30, 31)));
        // Found: wholly right and not at all; gold: half and not at all.
        assertThat(rates("quotes")).isEqualTo(new Rates(0.5, 0.25));
        assertThat(rates("quotes").f1()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(rates("types")).isEqualTo(new Rates(0.5, 0.5));
    }

    @Test
    void countsAPartOnlyWhereItIsThere() {
        add(
                List.of(said(quote("Direct", "Speech", 0, 4), 5, 6), quote("Direct", "Speech", 10, 12)),
                List.of(said(quote("Direct", "Speech", 0, 4), 5, 7), said(quote("Direct", "Speech", 10, 12), 13, 14)));
        assertThat(rates("part speaker")).isEqualTo(new Rates(0.25, 1));
        assertThat(rates("roles")).isEqualTo(rates("part speaker"));
        assertThat(rates("joint")).isEqualTo(new Rates(2.5 / 4, 1));
        assertThat(rates("part cue")).isEqualTo(new Rates(0, 0));
    }

    @Test
    void countsTheTypesOfPairsWithoutACommonToken() {
        add(List.of(quote("Direct", "Speech", 0, 4)), List.of(quote("Direct", "Speech", 20, 24)));
        assertThat(rates("quotes").f1()).isZero();
        assertThat(rates("types").f1()).isEqualTo(1);
    }

    @Test
    void namesItsFiguresInOrder() {
        add(List.of(quote("Indirect", "Speech", 0, 4), quote("Direct", "Speech", 10, 12)), List.of());
        assertThat(score.figures())
                .extracting(Figure::name)
                .containsExactly(
                        "quotes",
                        "roles",
                        "joint",
                        "part speaker",
                        "part cue",
                        "part frame",
                        "part addressee",
                        "types",
                        "mean token F1 of gold Direct",
                        "mean token F1 of gold Indirect");
    }

    @Test
    void tellsHowWellEachRuleDoes() {
        add(
                List.of(quote("Direct", "Speech", 0, 4)),
                List.of(
                        by("clause/sagen", quote("Direct", "Speech", 0, 4)),
                        by("clause/rufen", quote("Direct", "Speech", 20, 24)),
                        by("alone", quote("Direct", "Speech", 30, 34))));
        assertThat(score.figuresOfRules())
                .containsExactly(
                        new Averaged("mean token F1 found by alone", 1, 0),
                        new Averaged("mean token F1 found by clause", 2, 0.5));
    }

    @Test
    void isZeroOfNothing() {
        add(List.of(), List.of());
        assertThat(score.figures())
                .hasSize(8)
                .allMatch(
                        figure -> figure instanceof Rated rated && rated.rates().f1() == 0);
    }
}
