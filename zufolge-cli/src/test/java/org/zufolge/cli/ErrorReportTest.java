package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zufolge.evaluation.Part;
import org.zufolge.evaluation.Quotation;
import org.zufolge.evaluation.QuotePair;
import org.zufolge.evaluation.QuotePairs;
import org.zufolge.evaluation.TimePair;
import org.zufolge.evaluation.TimePairs;
import org.zufolge.evaluation.Timex;
import org.zufolge.evaluation.TokenIndex;
import org.zufolge.reading.Span;

class ErrorReportTest {
    private static final byte[] NOTHING = new byte[0];

    /** "Der Wirt sagte, er gehe. Sie lachte." with a quotation found too long, and one where there is none. */
    private static Scored<QuotePair> quotes() throws InputException {
        GoldLine gold = GoldLine.parse(
                ("{\"id\": \"d1\", \"title\": \"Der Wirt\", \"text\": \"Der Wirt sagte, er gehe. Sie lachte.\","
                                + "\"tokens\": [[0,3],[4,8],[9,14],[14,15],[16,18],[19,23],[23,24],[25,28],[29,35],[35,36]],"
                                + "\"quotes\": [{\"type\": \"Indirect\", \"medium\": \"Speech\", \"quote\": [[16,23]],"
                                + " \"speaker\": [[0,8]], \"cue\": [[9,14]]}]}")
                        .getBytes(StandardCharsets.UTF_8));
        List<Quotation> found = List.of(
                new Quotation("Reported", "Speech", Map.of(Part.QUOTE, List.of(new Span(25, 35))), "summed-up/lachen"),
                new Quotation(
                        "Indirect",
                        "SW",
                        Map.of(
                                Part.QUOTE,
                                List.of(new Span(16, 24)),
                                Part.SPEAKER,
                                List.of(new Span(4, 8)),
                                Part.CUE,
                                List.of(new Span(9, 14))),
                        "clause"));
        return new Scored<>(gold, QuotePairs.of(gold.quotes(), found, new TokenIndex(gold.tokens())), NOTHING);
    }

    private static Scored<TimePair> times() throws InputException {
        GoldLine gold = GoldLine.parse(
                ("{\"id\": \"t1\", \"date\": \"2024-06-04\", \"text\": \"Am Montag um 8 Uhr war Markt, früher nicht.\","
                                + "\"times\": [{\"span\": [3,9], \"type\": \"DATE\", \"value\": \"2024-06-03\"},"
                                + "{\"span\": [13,18], \"type\": \"TIME\", \"value\": \"2024-06-03T08:00\"}]}")
                        .getBytes(StandardCharsets.UTF_8));
        List<Timex> found = List.of(
                new Timex(new Span(3, 9), "DATE", "2024-06-03"),
                new Timex(new Span(10, 18), "TIME", "2024-06-04T08:00"),
                new Timex(new Span(30, 36), "DATE", "PAST_REF"));
        return new Scored<>(gold, TimePairs.of(gold.times(), found), NOTHING);
    }

    private static <P> String shown(Evaluation<P> evaluation, Scored<P> document, int width, boolean colours)
            throws Exception {
        StringBuilder out = new StringBuilder();
        new ErrorReport<>(evaluation, new Comparison(out, width, colours)).show(List.of(document));
        return out.toString();
    }

    @Test
    void setsQuotesSideBySide() throws Exception {
        assertThat(shown(new QuoteEvaluation(Set.of()), quotes(), 90, false)).isEqualTo("""


                        1 of 1 · d1 · Der Wirt
                        0 right, 1 differs, 0 missed, 1 extra

                                       gold                                   found

                        differs        Indirect [-Speech-] 16–23              Indirect {+SW+} 16–24 · clause
                          quote 0.80   er gehe                                er gehe {+.+}
                          speaker 0.67 [-Der-] Wirt                           Wirt
                          cue          sagte                                  =

                        extra          –                                      Reported Speech 25–35 ·
                                                                              summed-up/lachen
                          quote        –                                      Sie lachte
                        """);
    }

    @Test
    void setsThemOneBelowTheOtherWhereItIsNarrow() throws Exception {
        assertThat(shown(new QuoteEvaluation(Set.of()), quotes(), 60, false)).isEqualTo("""


                        1 of 1 · d1 · Der Wirt
                        0 right, 1 differs, 0 missed, 1 extra


                        differs        gold: Indirect [-Speech-] 16–23
                                       found: Indirect {+SW+} 16–24 · clause
                          quote 0.80   gold: er gehe
                                       found: er gehe {+.+}
                          speaker 0.67 gold: [-Der-] Wirt
                                       found: Wirt
                          cue          sagte

                        extra          gold: –
                                       found: Reported Speech 25–35 ·
                                       summed-up/lachen
                          quote        gold: –
                                       found: Sie lachte
                        """);
    }

    @Test
    void setsTimesWithTheWordsAround() throws Exception {
        assertThat(shown(new TimeEvaluation(), times(), 100, false)).isEqualTo("""


                        1 of 1 · t1 · 2024-06-04
                        1 right, 1 differs, 0 missed, 1 extra

                                       gold                                        found

                        right          Montag · DATE 2024-06-03                    =

                        differs        8 Uhr · TIME [-2024-06-03T08:00-]           {+um+} 8 Uhr · TIME {+2024-06-04T08:00+}
                                       13–18: Am Montag um [8 Uhr] war Markt, früher nicht.

                        extra          –                                           früher · DATE PAST_REF
                                       30–36: Am Montag um 8 Uhr war Markt, [früher] nicht.
                        """);
    }

    @Test
    void showsSomeWholeWordsOfALongText() throws Exception {
        String text = "Wort ".repeat(40) + "früher " + "Wort ".repeat(40);
        GoldLine gold = GoldLine.parse(
                ("{\"id\": \"t1\", \"text\": \"" + text + "\", \"times\": []}").getBytes(StandardCharsets.UTF_8));
        String shown = shown(
                new TimeEvaluation(),
                new Scored<>(
                        gold,
                        TimePairs.of(List.of(), List.of(new Timex(new Span(200, 206), "DATE", "PAST_REF"))),
                        NOTHING),
                250,
                false);
        assertThat(shown).contains("200–206: … " + "Wort ".repeat(13) + "[früher] " + "Wort ".repeat(13) + "…\n");
    }

    @Test
    void saysNothingByColoursAlone() throws Exception {
        String shown = shown(new QuoteEvaluation(Set.of()), quotes(), 90, true);
        assertThat(shown).contains("\u001B[31m[-Der-]", "\u001B[33m{+.+}");
        assertThat(shown.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(shown(new QuoteEvaluation(Set.of()), quotes(), 90, false));
    }

    @Test
    void letsNothingInTheTextActOnTheTerminal() throws Exception {
        GoldLine gold = GoldLine.parse(
                "{\"id\": \"\\u001b[2J\", \"text\": \"a\\u001b[31mb.\", \"tokens\": [[0, 8]], \"quotes\": [{\"type\": \"Direct\", \"quote\": [[0, 8]]}]}"
                        .getBytes(StandardCharsets.UTF_8));
        Scored<QuotePair> document =
                new Scored<>(gold, QuotePairs.of(gold.quotes(), List.of(), new TokenIndex(gold.tokens())), NOTHING);
        assertThat(shown(new QuoteEvaluation(Set.of()), document, 90, false)).doesNotContain("\u001B");
    }
}
