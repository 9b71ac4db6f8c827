package org.zufolge.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zufolge.Treebank;
import org.zufolge.Treebank.Paragraph;

/**
 * Measures tokens and sentence ends against a treebank: {@code BoundaryMeasure TREEBANK.conllu[.gz] [--errors]}. Every ten
 * sentences, joined by spaces, are a text. A token is right if both its ends are. The treebank cuts a word at each hyphen
 * (SPD, -, Parteitag), which is a matter of convention, so a hyphen is joined to what it touches on both sides of the
 * comparison. Of the sentence ends, the last of each text, which nobody can miss, is not counted.
 */
public final class BoundaryMeasure {
    private static final int SENTENCES = 10;
    private static final int CONTEXT = 40;

    private final String name;
    private final PrintStream errors;
    private int gold;
    private int found;
    private int right;

    private BoundaryMeasure(String name, PrintStream errors) {
        this.name = name;
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream errors = arguments.length > 1 ? System.out : new PrintStream(PrintStream.nullOutputStream());
        BoundaryMeasure tokens = new BoundaryMeasure("tokens", errors);
        BoundaryMeasure ends = new BoundaryMeasure("sentence ends", errors);
        for (Paragraph paragraph : new Treebank(SENTENCES).read(Path.of(arguments[0]))) {
            List<Token> own = new Tokenizer().tokenize(paragraph.text());
            List<Sentence> sentences = new SentenceSplitter().split(paragraph.text(), own, List.of());
            tokens.add(
                    paragraph.text(),
                    joined(
                            paragraph.text(),
                            paragraph.tokens().stream()
                                    .map(token -> new Range(token.begin(), token.end()))
                                    .toList()),
                    joined(
                            paragraph.text(),
                            own.stream()
                                    .map(token -> new Range(token.begin(), token.end()))
                                    .toList()));
            ends.add(
                    paragraph.text(),
                    inner(paragraph.ends()),
                    inner(sentences.stream()
                            .map(sentence -> own.get(sentence.to() - 1).end())
                            .toList()));
        }
        System.out.println(tokens);
        System.out.println(ends);
    }

    /** From one char to the one before another. */
    record Range(int begin, int end) {}

    /** The same tokens, hyphens joined to the letters and digits that they touch. */
    static List<Range> joined(String text, List<Range> tokens) {
        List<Range> joined = new ArrayList<>();
        for (Range token : tokens) {
            Range last = joined.isEmpty() ? new Range(0, 0) : joined.get(joined.size() - 1);
            boolean touches = last.end() > 0
                    && last.end() == token.begin()
                    && isPart(text, last.end() - 1)
                    && isPart(text, token.begin())
                    && (text.charAt(last.end() - 1) == '-' || text.charAt(token.begin()) == '-');
            if (touches) {
                joined.set(joined.size() - 1, new Range(last.begin(), token.end()));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean isPart(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-';
    }

    private static List<Range> inner(List<Integer> ends) {
        return ends.subList(0, ends.size() - 1).stream()
                .map(end -> new Range(end, end))
                .toList();
    }

    private void add(String text, List<Range> expected, List<Range> actual) {
        Set<Range> wanted = new HashSet<>(expected);
        gold += expected.size();
        found += actual.size();
        for (Range range : actual) {
            if (wanted.remove(range)) {
                right++;
            } else {
                tell("too many", text, range);
            }
        }
        for (Range range : expected) {
            if (wanted.contains(range)) {
                tell("missing", text, range);
            }
        }
    }

    private void tell(String what, String text, Range range) {
        errors.println(name + "\t" + what + "\t"
                + text.substring(Math.max(0, range.begin() - CONTEXT), range.begin()) + "⟦"
                + text.substring(range.begin(), range.end()) + "⟧"
                + text.substring(range.end(), Math.min(text.length(), range.end() + CONTEXT)));
    }

    @Override
    public String toString() {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = gold == 0 ? 0 : (double) right / gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT, "%-14s gold %d, precision %.4f, recall %.4f, F1 %.4f", name, gold, precision, recall, f1);
    }
}
