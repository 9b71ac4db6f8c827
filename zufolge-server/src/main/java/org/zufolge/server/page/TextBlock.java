package org.zufolge.server.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zufolge.formats.SetText;
import org.zufolge.formats.terminal.Printable;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;

/**
 * A paragraph or heading of a report.
 *
 * @param heading which of the two it is
 * @param runs its words
 */
public record TextBlock(boolean heading, List<Run> runs) {
    public TextBlock {
        runs = List.copyOf(runs);
    }

    /**
     * Words that belong to the same statements.
     *
     * @param words to be shown
     * @param statement the innermost statement; null where they are the publisher's own
     * @param style the class that draws its certainty
     * @param first whether the statement begins here
     * @param within the ids of all statements they are part of, innermost first, with blanks between
     * @param proves the ids of the statements whose source they show, with blanks between
     * @param anchors the ids of other statements that begin here
     */
    public record Run(
            String words,
            @Nullable String statement,
            String style,
            boolean first,
            String within,
            String proves,
            List<String> anchors) {
        public Run {
            anchors = List.copyOf(anchors);
        }
    }

    /** The text of a report. */
    static List<TextBlock> of(Reading reading) {
        List<SetText.Mark> marks = new ArrayList<>(SetText.contents(reading));
        for (Statement statement : reading.statements()) {
            Set<Span> spans = new LinkedHashSet<>();
            Stream.concat(
                            Stream.of(statement.cue(), statement.source()),
                            statement.chain().hands().stream().map(Hand::basis))
                    .map(Passage::spans)
                    .forEach(spans::addAll);
            spans.forEach(span -> marks.add(new SetText.Mark(span, statement, false)));
        }
        Set<String> begun = new HashSet<>();
        return SetText.of(reading, marks).stream()
                .map(block -> new TextBlock(
                        block.heading(),
                        block.runs().stream().map(run -> run(run, begun)).toList()))
                .toList();
    }

    private static Run run(SetText.Run run, Set<String> begun) {
        Set<String> within = new LinkedHashSet<>();
        Set<String> proves = new LinkedHashSet<>();
        Statement innermost = null;
        for (SetText.Mark mark : run.marks()) {
            (mark.content() ? within : proves).add(mark.statement().id());
            if (mark.content() && innermost == null) {
                innermost = mark.statement();
            }
        }
        List<String> anchors = new ArrayList<>();
        boolean first = innermost != null && begun.add(innermost.id());
        for (String id : within) {
            if (begun.add(id)) {
                anchors.add(id);
            }
        }
        return new Run(
                words(run.words()),
                innermost == null ? null : innermost.id(),
                innermost == null ? "" : StatementCard.style(innermost.certainty()),
                first,
                String.join(" ", within),
                String.join(" ", proves),
                anchors);
    }

    /** As they are, blanks at their ends too: they stand between others. */
    private static String words(String words) {
        return Printable.of(words);
    }
}
