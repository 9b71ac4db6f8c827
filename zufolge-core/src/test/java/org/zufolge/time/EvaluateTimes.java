package org.zufolge.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.zufolge.reading.Span;
import org.zufolge.reading.Time;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;
import org.zufolge.time.TimesScore.Timex;

/**
 * Scores the time tagger on gold files: {@code EvaluateTimes GOLD.jsonl[.gz]…}, lines with {@code text}, {@code date} and
 * {@code times}. Prints the four measures of each file.
 */
final class EvaluateTimes {
    private EvaluateTimes() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            print(file, score(Path.of(file)), System.out);
        }
    }

    static TimesScore score(Path gold) throws IOException {
        TimesScore score = new TimesScore();
        TimeTagger tagger = new TimeTagger();
        try (BufferedReader lines = open(gold)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    Map<String, Object> document = JsonLine.read(line);
                    String text = String.valueOf(document.get("text"));
                    List<Token> tokens = Sample.tokens(text);
                    List<Sentence> sentences = Sample.report(text, tokens);
                    List<Time> times = tagger.tag(
                            text,
                            tokens,
                            sentences,
                            String.valueOf(document.get("date")),
                            ClauseTense.of(Sample.parse(tokens, sentences)));
                    score.add(gold(document), found(times));
                }
            }
        }
        return score;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static List<Timex> gold(Map<String, Object> document) {
        List<Timex> gold = new ArrayList<>();
        for (Object time : (List<?>) document.get("times")) {
            Map<?, ?> fields = (Map<?, ?>) time;
            List<?> span = (List<?>) fields.get("span");
            int begin = ((Double) span.get(0)).intValue();
            int end = ((Double) span.get(1)).intValue();
            gold.add(new Timex(
                    new Span(begin, end), String.valueOf(fields.get("type")), String.valueOf(fields.get("value"))));
        }
        return gold;
    }

    private static List<Timex> found(List<Time> times) {
        return times.stream()
                .map(time -> new Timex(time.span(), time.type().name(), time.value()))
                .toList();
    }

    private static void print(String file, TimesScore score, PrintStream out) {
        out.println(file);
        score.rates()
                .forEach((name, rates) -> out.printf(
                        Locale.ROOT,
                        "%-12sp %.4f  r %.4f  f1 %.4f%n",
                        name,
                        rates.precision(),
                        rates.recall(),
                        rates.f1()));
    }
}
