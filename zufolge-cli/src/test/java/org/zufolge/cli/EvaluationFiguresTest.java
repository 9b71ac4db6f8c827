package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zufolge.evaluation.QuotePairs;
import org.zufolge.evaluation.QuoteScore;
import org.zufolge.evaluation.TimePairs;
import org.zufolge.evaluation.TimeScore;
import org.zufolge.evaluation.TokenIndex;

/**
 * The figures of fixed predictions, line by line as the reference scripts print them: nested and split quotations, left
 * over on either side, paired without a common token, of equal claim, with and without a medium, behind an emoji.
 */
class EvaluationFiguresTest {
    private static List<GoldLine> lines(String name) throws IOException, InputException {
        List<GoldLine> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(EvaluationFiguresTest.class.getResourceAsStream(name))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                lines.add(GoldLine.parse(line.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return lines;
    }

    @Test
    void ofQuotes() throws IOException, InputException {
        List<GoldLine> gold = lines("quotes-gold.jsonl");
        List<GoldLine> found = lines("quotes-found.jsonl");
        QuoteScore score = new QuoteScore();
        for (int i = 0; i < gold.size(); i++) {
            score.add(QuotePairs.of(
                    gold.get(i).quotes(),
                    found.get(i).quotes(),
                    new TokenIndex(gold.get(i).tokens())));
        }
        assertThat(FigureTable.text(score.figures(), 46)).isEqualTo("""
                        quotes                                        p 0.6500  r 0.5967  f1 0.6222
                        roles                                         p 0.6000  r 0.4120  f1 0.4886
                        joint                                         p 0.6167  r 0.4619  f1 0.5282
                        part speaker                                  p 0.6250  r 0.5000  f1 0.5556
                        part cue                                      p 0.6250  r 0.5556  f1 0.5882
                        part frame                                    p 0.5000  r 0.2031  f1 0.2889
                        part addressee                                p 0.0000  r 0.0000  f1 0.0000
                        types                                         p 0.5000  r 0.5000  f1 0.5000
                        mean token F1 of gold Direct                  n 2  f1 0.4000
                        mean token F1 of gold FreeIndirect            n 1  f1 0.8889
                        mean token F1 of gold Indirect                n 5  f1 0.6667
                        mean token F1 of gold IndirectFreeIndirect    n 1  f1 1.0000
                        mean token F1 of gold Reported                n 1  f1 0.0000
                        """);
    }

    @Test
    void ofTimes() throws IOException, InputException {
        List<GoldLine> gold = lines("times-gold.jsonl");
        List<GoldLine> found = lines("times-found.jsonl");
        TimeScore score = new TimeScore();
        for (int i = 0; i < gold.size(); i++) {
            score.add(TimePairs.of(gold.get(i).times(), found.get(i).times()));
        }
        assertThat(FigureTable.text(score.figures(), 12)).isEqualTo("""
                        strict      p 0.1429  r 0.1667  f1 0.1538
                        relaxed     p 0.7143  r 0.8333  f1 0.7692
                        type        p 0.5714  r 0.6667  f1 0.6154
                        value       p 0.5714  r 0.6667  f1 0.6154
                        """);
    }
}
