package org.zufolge.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;

/**
 * A report's text as a newspaper sets it: paragraphs and headings, cut where marks begin and end, so that each run of
 * words lies under the same marks throughout.
 */
public final class SetText {
    /** The innermost first: whatever begins last, or ends first. */
    private static final Comparator<Piece> INNERMOST = Comparator.comparingInt((Piece piece) -> -piece.begin())
            .thenComparingInt(Piece::end)
            .thenComparingInt(Piece::order);

    private SetText() {}

    /**
     * Some words of a statement.
     *
     * @param span where they stand
     * @param statement whose words they are
     * @param content whether they are what is said, or words that show who says so
     */
    public record Mark(Span span, Statement statement, boolean content) {}

    /**
     * A paragraph or a heading.
     *
     * @param heading which of the two it is
     * @param runs its words, in order
     */
    public record Block(boolean heading, List<Run> runs) {
        public Block {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Words that lie under the same marks.
     *
     * @param words as the text has them
     * @param marks the innermost first
     */
    public record Run(String words, List<Mark> marks) {
        public Run {
            marks = List.copyOf(marks);
        }
    }

    /** The text with the contents of its statements marked. */
    public static List<Block> of(Reading reading) {
        return of(reading, contents(reading));
    }

    /**
     * The text, marked.
     *
     * @param marks in any order; among those that stand at the same place the first is the innermost
     */
    public static List<Block> of(Reading reading, Collection<Mark> marks) {
        CodePointText text = new CodePointText(reading.text());
        List<Piece> pieces = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.span().begin() < mark.span().end()) {
                int begin = text.charIndex(mark.span().begin());
                pieces.add(new Piece(begin, text.charIndex(mark.span().end()), pieces.size(), mark));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::begin).thenComparingInt(Piece::order));
        List<Block> blocks = new ArrayList<>();
        TreeSet<Piece> open = new TreeSet<>(INNERMOST);
        int next = 0;
        for (Stretch stretch : stretches(reading, text)) {
            List<Run> runs = new ArrayList<>();
            int at = stretch.begin();
            while (at < stretch.end()) {
                while (next < pieces.size() && pieces.get(next).begin() <= at) {
                    open.add(pieces.get(next++));
                }
                int until = at;
                open.removeIf(piece -> piece.end() <= until);
                int stop = next < pieces.size()
                        ? Math.min(stretch.end(), pieces.get(next).begin())
                        : stretch.end();
                for (Piece piece : open) {
                    stop = Math.min(stop, piece.end());
                }
                runs.add(new Run(
                        reading.text().substring(at, stop),
                        open.stream().map(Piece::mark).toList()));
                at = stop;
            }
            blocks.add(new Block(stretch.heading(), runs));
        }
        return blocks;
    }

    /** A mark for each piece of what is said, by statement. */
    public static List<Mark> contents(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            for (Span span : statement.content().spans()) {
                marks.add(new Mark(span, statement, true));
            }
        }
        return marks;
    }

    /** A mark, in chars of the text. */
    private record Piece(int begin, int end, int order, Mark mark) {}

    /** A paragraph or heading, in chars of the text. */
    private record Stretch(int begin, int end, boolean heading) {}

    /** Every line that has words; where empty lines part the text, lines between these belong together. */
    private static List<Stretch> stretches(Reading reading, CodePointText text) {
        String words = reading.text();
        List<Stretch> lines = lines(reading, text);
        boolean parted =
                words.lines().limit(words.stripTrailing().lines().count()).anyMatch(String::isBlank);
        if (!parted) {
            return lines;
        }
        List<Stretch> stretches = new ArrayList<>();
        for (Stretch line : lines) {
            int last = stretches.size() - 1;
            Stretch before = last < 0 ? null : stretches.get(last);
            boolean goesOn = before != null
                    && before.heading() == line.heading()
                    && words.substring(before.end(), line.begin())
                                    .lines()
                                    .limit(2)
                                    .count()
                            < 2;
            if (before != null && goesOn) {
                stretches.set(last, new Stretch(before.begin(), line.end(), line.heading()));
            } else {
                stretches.add(line);
            }
        }
        return stretches;
    }

    private static List<Stretch> lines(Reading reading, CodePointText text) {
        String words = reading.text();
        List<Stretch> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == '\n' || words.charAt(i) == '\r') {
                if (!words.substring(begin, i).isBlank()) {
                    lines.add(new Stretch(begin, i, isHeading(reading, text, begin, i)));
                }
                begin = i + 1;
            }
        }
        return lines;
    }

    private static boolean isHeading(Reading reading, CodePointText text, int begin, int end) {
        return reading.head().headings().stream()
                .anyMatch(span -> text.charIndex(span.begin()) >= begin
                        && text.charIndex(span.begin()) < end
                        && text.charIndex(span.end()) <= end
                        && span.begin() < span.end());
    }
}
