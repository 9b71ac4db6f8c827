package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.evaluation.QuotePairs;
import org.zufolge.evaluation.QuoteScore;
import org.zufolge.evaluation.TimePairs;
import org.zufolge.evaluation.TimeScore;
import org.zufolge.evaluation.TokenIndex;

class EvaluateCommandTest {
    /** A sentence that is read wholly right, and one that says nothing. */
    private static final String QUOTES =
            "{\"id\": \"a\", \"text\": \"Der Wirt sagte, er sei müde.\", \"tokens\": [[0,3],[4,8],[9,14],[14,15],[16,18],[19,22],[23,27],[27,28]],"
                    + " \"quotes\": [{\"type\": \"Indirect\", \"medium\": \"Speech\", \"quote\": [[16,27]], \"speaker\": [[0,8]],"
                    + " \"cue\": [[9,14]], \"frame\": [[0,15]], \"addressee\": []}]}\n"
                    + "{\"id\": \"b\", \"text\": \"Es regnete.\", \"tokens\": [[0,2],[3,10],[10,11]], \"quotes\": []}\n";

    private static final String TIMES = "{\"id\": \"a\", \"date\": \"2024-06-04\", \"text\": \"Gestern regnete es.\","
            + " \"times\": [{\"span\": [0,7], \"type\": \"DATE\", \"value\": \"2024-06-03\"}]}\n";

    @TempDir
    Path folder;

    private Path gold = Path.of("");
    private Path found = Path.of("");

    @BeforeEach
    void name() {
        gold = folder.resolve("gold.jsonl");
        found = folder.resolve("gefunden.jsonl");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(EvaluateCommandTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void printsTheFiguresOfQuotes() throws IOException {
        Files.writeString(gold, QUOTES);
        Run run = Run.of("evaluate", "quotes", gold.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        quotes                                        p 1.0000  r 1.0000  f1 1.0000
                        roles                                         p 1.0000  r 1.0000  f1 1.0000
                        joint                                         p 1.0000  r 1.0000  f1 1.0000
                        part speaker                                  p 1.0000  r 1.0000  f1 1.0000
                        part cue                                      p 1.0000  r 1.0000  f1 1.0000
                        part frame                                    p 1.0000  r 1.0000  f1 1.0000
                        part addressee                                p 0.0000  r 0.0000  f1 0.0000
                        types                                         p 1.0000  r 1.0000  f1 1.0000
                        mean token F1 of gold Indirect                n 1  f1 1.0000
                        """);
    }

    @Test
    void leavesOutWhatAConstructionFound() throws IOException {
        Files.writeString(gold, QUOTES);
        assertThat(Run.of("evaluate", "quotes", gold.toString(), "--without", "so-frame,wie-frame")
                        .out())
                .contains("quotes                                        p 1.0000  r 1.0000  f1 1.0000");
        assertThat(Run.of("evaluate", "quotes", gold.toString(), "--without", "clausal-complement")
                        .out())
                .contains("quotes                                        p 0.0000  r 0.0000  f1 0.0000");
        assertThat(Run.of("evaluate", "times", gold.toString(), "--without", "so-frame")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void printsTheFiguresOfTimes() throws IOException {
        Files.writeString(gold, TIMES);
        Run run = Run.of("evaluate", "times", gold.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        strict      p 1.0000  r 1.0000  f1 1.0000
                        relaxed     p 1.0000  r 1.0000  f1 1.0000
                        type        p 1.0000  r 1.0000  f1 1.0000
                        value       p 1.0000  r 1.0000  f1 1.0000
                        """);
    }

    @Test
    void printsThemAsJson() throws IOException {
        Files.writeString(gold, TIMES);
        Run run = Run.of("evaluate", "times", gold.toString(), "--json");
        assertThat(run.out())
                .startsWith("{\n \"strict\": {\n  \"p\": 1.0,\n  \"r\": 1.0,\n  \"f1\": 1.0\n },\n \"relaxed\"");
    }

    /** What is printed is what the predictions, read back, come to. */
    @Test
    void measuresThePredictionsThatItWrites() throws Exception {
        Files.writeString(gold, resource("quotes-gold.jsonl"));
        Run run = Run.of("evaluate", "quotes", gold.toString(), "--predictions", found.toString());
        assertThat(run.code()).isZero();
        List<String> golds = Files.readAllLines(gold);
        List<String> founds = Files.readAllLines(found);
        assertThat(founds).hasSameSizeAs(golds);
        QuoteScore score = new QuoteScore();
        int quotes = 0;
        for (int i = 0; i < golds.size(); i++) {
            GoldLine line = GoldLine.parse(golds.get(i).getBytes(StandardCharsets.UTF_8));
            GoldLine prediction = prediction(line, founds.get(i));
            assertThat(prediction.id()).isEqualTo(line.id());
            quotes += prediction.quotes().size();
            score.add(QuotePairs.of(line.quotes(), prediction.quotes(), new TokenIndex(line.tokens())));
        }
        assertThat(quotes).isGreaterThan(4);
        assertThat(run.out()).isEqualTo(FigureTable.text(score.figures(), 46));

        Files.writeString(gold, resource("times-gold.jsonl"));
        run = Run.of("evaluate", "times", gold.toString(), "-p", found.toString());
        golds = Files.readAllLines(gold);
        founds = Files.readAllLines(found);
        TimeScore times = new TimeScore();
        for (int i = 0; i < golds.size(); i++) {
            GoldLine line = GoldLine.parse(golds.get(i).getBytes(StandardCharsets.UTF_8));
            times.add(TimePairs.of(line.times(), prediction(line, founds.get(i)).times()));
        }
        assertThat(run.out()).isEqualTo(FigureTable.text(times.figures(), 12));
    }

    /** A prediction has no text; its offsets are held to that of the gold line. */
    private static GoldLine prediction(GoldLine line, String prediction) throws InputException {
        assertThat(prediction).startsWith("{\"id\":").doesNotContain("\"text\"");
        String text = line.text().replace("\"", "\\\"");
        return GoldLine.parse(
                ("{\"text\":\"" + text + "\"," + prediction.substring(1)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesAndWritesCompressedFilesAndStreams() throws IOException {
        Files.writeString(gold, QUOTES);
        Run plain = Run.of("evaluate", "quotes", gold.toString(), "-p", found.toString());
        Path packed = Files.write(folder.resolve("gold.jsonl.gz"), InputTest.gzip(QUOTES));
        Path out = folder.resolve("gefunden.jsonl.gz");
        assertThat(Run.of("evaluate", "quotes", packed.toString(), "-p", out.toString()))
                .isEqualTo(plain);
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(out))) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(Files.readString(found));
        }
        assertThat(Run.reading(QUOTES.getBytes(StandardCharsets.UTF_8), "evaluate", "quotes", "-"))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quotes", "times"})
    void givesTheSameOnAnyNumberOfThreads(String what) throws IOException {
        Files.writeString(gold, resource(what + "-gold.jsonl"));
        Run one = Run.of("evaluate", what, gold.toString(), "-p", found.toString(), "-t", "1", "--errors", "9");
        String predictions = Files.readString(found);
        Run four = Run.of("evaluate", what, gold.toString(), "-p", found.toString(), "-t", "4", "--errors", "9");
        assertThat(four).isEqualTo(one);
        assertThat(Files.readString(found)).isEqualTo(predictions);
    }

    @Test
    void showsTheWorstDocumentsBelowTheFigures() throws IOException {
        Files.writeString(
                gold,
                TIMES
                        + "{\"id\": \"b\", \"date\": \"2024-06-04\", \"text\": \"Es regnete lange.\","
                        + " \"times\": [{\"span\": [11,16], \"type\": \"DURATION\", \"value\": \"PXH\"}]}\n");
        String figures = Run.of("evaluate", "times", gold.toString()).out();
        Run run = Run.of("evaluate", "times", gold.toString(), "--errors", "5");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(figures)
                .contains("1 of 1 · b · 2024-06-04", "missed", "lange · DURATION PXH", "Es regnete [lange].")
                .doesNotContain("\u001B", "Gestern");
    }

    @Test
    void coloursErrorsOnATerminalOnly() throws IOException {
        Files.writeString(gold, resource("quotes-gold.jsonl"));
        String[] arguments = {"evaluate", "quotes", gold.toString(), "--errors", "2"};
        assertThat(Run.onTerminal(Map.of("COLUMNS", "100"), arguments).out()).contains("\u001B[");
        assertThat(Run.onTerminal(Map.of("COLUMNS", "100", "NO_COLOR", "1"), arguments)
                        .out())
                .isEqualTo(Run.of(arguments).out())
                .doesNotContain("\u001B");
        assertThat(Run.of("evaluate", "quotes", gold.toString(), "--errors", "2", "--color", "always")
                        .out())
                .contains("\u001B[");
    }

    @Test
    void namesEachBadLineAndGoesOn() throws IOException {
        Files.writeString(
                gold,
                TIMES + "{\n\n{\"id\": \"c\", \"text\": \"Ja.\"}\n" + TIMES
                        + "{\"id\": \"d\", \"text\": \"1999\", \"times\": []}\n");
        Run run = Run.of("evaluate", "times", gold.toString(), "--predictions", found.toString());
        assertThat(run.code()).isEqualTo(1);
        List<String> errors = run.err().lines().toList();
        assertThat(errors).hasSize(4);
        assertThat(errors.get(0)).startsWith("zufolge: line 2: is no valid JSON");
        assertThat(errors.get(1)).isEqualTo("zufolge: line 4: has no \"times\"");
        assertThat(errors.get(2)).isEqualTo("zufolge: line 5: has the id of an earlier line, a");
        assertThat(errors.get(3)).startsWith("zufolge: line 6: ").contains("no sentence");
        assertThat(run.out()).contains("value       p 1.0000  r 1.0000  f1 1.0000");
        assertThat(Files.readAllLines(found)).hasSize(1);
    }

    @Test
    void saysInOneLineThatAFileIsOfAnotherKind() throws IOException {
        Files.writeString(gold, resource("times-gold.jsonl"));
        Run run = Run.of("evaluate", "quotes", gold.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "zufolge: lines 1 to 4: has no \"quotes\"; for its \"times\" use: zufolge evaluate times\n");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void wantsTokensForQuotes() throws IOException {
        Files.writeString(gold, "{\"id\": \"a\", \"text\": \"Ja.\", \"quotes\": []}\n");
        Run run = Run.of("evaluate", "quotes", gold.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("zufolge: line 1: has no \"tokens\"");
    }

    @Test
    void refusesAFileWithoutDocuments() throws IOException {
        Files.createFile(gold);
        Run run = Run.of("evaluate", "quotes", gold.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("zufolge: " + gold + ": no document in it could be measured\n");
        assertThat(Run.of("evaluate", "quotes", folder + "/fehlt").err())
                .isEqualTo("zufolge: " + folder + "/fehlt: no such file\n");
    }

    @Test
    void measuresWhatStandsBeforeDamage() throws IOException {
        byte[] packed = InputTest.gzip(TIMES.repeat(1) + " \n".repeat(100_000));
        Files.write(gold, java.util.Arrays.copyOf(packed, packed.length - 20));
        Run run = Run.of("evaluate", "times", gold.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the input is damaged after line ");
        assertThat(run.out()).contains("value       p 1.0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "evaluate quotes",
                "evaluate places GOLD",
                "evaluate quotes GOLD --errors=-1",
                "evaluate quotes GOLD --errors 3 --json",
                "evaluate quotes GOLD --threads 0",
                "evaluate quotes GOLD --max-size 0",
                "evaluate quotes GOLD --predictions GOLD",
                "evaluate quotes GOLD more"
            })
    void refusesWhatMakesNoSense(String arguments) throws IOException {
        Files.writeString(gold, QUOTES);
        Run run = Run.of(arguments.replace("GOLD", gold.toString()).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(Files.readString(gold)).isEqualTo(QUOTES);
    }
}
