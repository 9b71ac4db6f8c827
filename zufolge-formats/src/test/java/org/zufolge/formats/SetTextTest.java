package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.report.Report;

class SetTextTest {
    private static final Reading READING = Zufolge.reader()
            .read(
                    Report.of(
                            "\uD83D\uDD25 Die Halle ist leer. Der Kai sei gesperrt, sagte Ines Torbach.\n\nMehr weiß niemand."));

    @Test
    void keepsEveryCharacterOfItsParagraphs() {
        List<String> paragraphs = SetText.of(READING).stream()
                .map(block -> block.runs().stream().map(SetText.Run::words).collect(Collectors.joining()))
                .toList();
        assertThat(paragraphs).containsExactly(READING.text().split("\n\n"));
    }

    @Test
    void cutsWhereMarksBeginAndEnd() {
        Statement statement = READING.statements().get(0);
        List<SetText.Mark> marks = new ArrayList<>(SetText.contents(READING));
        statement.source().spans().forEach(span -> marks.add(new SetText.Mark(span, statement, false)));
        List<SetText.Run> marked = SetText.of(READING, marks).stream()
                .flatMap(block -> block.runs().stream())
                .filter(run -> !run.marks().isEmpty())
                .toList();
        assertThat(marked)
                .extracting(SetText.Run::words)
                .containsExactly(statement.content().text(), "Ines Torbach");
        assertThat(marked).extracting(run -> run.marks().get(0).content()).containsExactly(true, false);
    }
}
