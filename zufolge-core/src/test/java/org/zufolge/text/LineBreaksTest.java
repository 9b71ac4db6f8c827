package org.zufolge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final String WRAPPED = """
            Die Stadt will im kommenden Jahr drei neue Schulen bauen. Das
            sagte Bürgermeisterin Maria Muster am Abend im Rathaus. Der
            Bau soll im Frühjahr beginnen und etwa zwei Jahre dauern. Die
            Kosten liegen bei ca. 40 Mio. Euro.

            Kritik der Opposition
            Die Opposition nannte den Plan zu teuer. Sie verlangt, erst
            die alten Häuser zu sanieren.
            """;

    @Test
    void passOverThoseOfFullLines() {
        LineBreaks breaks = LineBreaks.of(WRAPPED);
        assertThat(breaks.isHard(WRAPPED.indexOf("Das\n") + 3)).isFalse();
        assertThat(breaks.isHard(WRAPPED.indexOf("erst\n") + 4)).isFalse();
        assertThat(breaks.isHard(WRAPPED.indexOf("Opposition\n") + 10)).isTrue();
        int paragraph = WRAPPED.indexOf("Euro.\n") + 5;
        assertThat(breaks.count(paragraph, paragraph + 2)).isEqualTo(2);
    }

    @Test
    void countAllWhereATextIsNotWrapped() {
        String list =
                "Muster gegen Beispiel 2:1\nHafen gegen Stadt 0:0\nOst gegen West in der zweiten Runde 3:3\nEnde\n";
        assertThat(LineBreaks.of(list).count(0, list.length())).isEqualTo(4);
        String paragraphs = "Der Zug kam spät. ".repeat(20) + "\n" + "Der Bus auch. ".repeat(30) + "\nDas war es.";
        assertThat(LineBreaks.of(paragraphs).count(0, paragraphs.length())).isEqualTo(2);
    }

    @Test
    void takeTheLineEndsOfAnySystem() {
        assertThat(LineBreaks.of("a\r\nb\nc\u2028d").count(0, 8)).isEqualTo(3);
        String windows = WRAPPED.replace("\n", "\r\n");
        assertThat(LineBreaks.of(windows).isHard(windows.indexOf("Das\r\n") + 4))
                .isFalse();
    }

    @Test
    void takeTimeInProportion() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            LineBreaks.of("\n".repeat(2_000_000));
            LineBreaks.of(" \n".repeat(1_000_000));
            LineBreaks.of(" ".repeat(2_000_000));
            LineBreaks.of("a".repeat(2_000_000));
            LineBreaks.of("a\n".repeat(1_000_000));
        });
    }
}
