package org.zufolge.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zufolge.evaluation.TimePair;
import org.zufolge.evaluation.Timex;
import org.zufolge.formats.CodePointText;
import org.zufolge.formats.terminal.Ink;
import org.zufolge.formats.terminal.Word;
import org.zufolge.reading.Span;

/** Shows the time expressions of a document, gold beside found, and the words around those that are not right. */
final class TimeErrors {
    /** How many code points of the text to show before and after an expression. */
    private static final int AROUND = 70;

    private static final Word DOT = new Word("·", Ink.FAINT);

    private final CodePointText text;
    private final Comparison comparison;

    TimeErrors(GoldLine gold, Comparison comparison) {
        this.text = new CodePointText(gold.text());
        this.comparison = comparison;
    }

    void show(List<TimePair> measured) throws IOException {
        List<TimePair> pairs = measured.stream()
                .sorted(Comparator.comparing(pair -> some(pair).span()))
                .toList();
        boolean wasRight = false;
        for (TimePair pair : pairs) {
            if (!(wasRight && pair.isRight())) {
                comparison.line();
            }
            show(pair);
            wasRight = pair.isRight();
        }
    }

    private static Timex some(TimePair pair) {
        return Objects.requireNonNull(pair.gold() == null ? pair.found() : pair.gold());
    }

    private void show(TimePair pair) throws IOException {
        Timex gold = pair.gold();
        Timex found = pair.found();
        comparison.row(
                Verdict.of(gold != null, found != null, pair.isRight()).word(),
                words(gold, found == null ? gold : found, Marks.GOLD),
                pair.isRight() ? Comparison.SAME : words(found, gold == null ? found : gold, Marks.FOUND));
        if (!pair.isRight()) {
            comparison.below(around(some(pair).span()));
        }
    }

    /** The words, type and value. */
    private List<Word> words(@Nullable Timex own, @Nullable Timex other, Marks marks) {
        if (own == null || other == null) {
            return Comparison.NOTHING;
        }
        int begin = Math.min(own.span().begin(), other.span().begin());
        int end = Math.max(own.span().end(), other.span().end());
        List<Span> letters =
                IntStream.range(begin, end).mapToObj(i -> new Span(i, i + 1)).toList();
        List<Word> words = new ArrayList<>(marks.words(text, letters, letters(own, begin), letters(other, begin)));
        words.add(DOT);
        words.addAll(marks.name(own.type(), own.type().equals(other.type())));
        words.addAll(marks.name(own.value(), own.value().equals(other.value())));
        return words;
    }

    private static BitSet letters(Timex timex, int begin) {
        BitSet letters = new BitSet();
        letters.set(timex.span().begin() - begin, timex.span().end() - begin);
        return letters;
    }

    /** The expression in brackets, and some whole words before and after. */
    private List<Word> around(Span span) {
        int begin = Math.max(0, span.begin() - AROUND);
        int end = Math.min(text.length(), span.end() + AROUND);
        String before = text.cut(new Span(begin, span.begin()));
        String after = text.cut(new Span(span.end(), end));
        if (begin > 0) {
            before = "… " + before.substring(before.indexOf(' ') + 1);
        }
        if (end < text.length() && after.indexOf(' ') >= 0) {
            after = after.substring(0, after.lastIndexOf(' ')) + " …";
        }
        return Word.of(span.begin() + "–" + span.end() + ": " + before + "[" + text.cut(span) + "]" + after, Ink.FAINT);
    }
}
