package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    @Test
    void readsEveryGoodLineAndNamesEachBadOne() {
        String lines = """
                {"id": "a", "text": "Der Damm hält.", "title": "Damm", "date": "2026-03-04T07:30:00Z", "outlet": "Bote", "url": "https://x.example/"}
                {"id": "b"}

                {"text": "abgeschnitten
                [1]
                {"text": "Es regnet.", "author": ["Mara Lind"], "andere": {"tief": [1, 2]}} {}
                {"text": "Es regnet.", "author": ["Mara Lind"], "andere": {"tief": [1, 2]}}
                """;
        Read read = Read.of(lines, "a.jsonl");

        assertThat(read.arrived()).hasSize(2);
        Incoming first = read.arrived().get(0);
        assertThat(first.report().id()).isEqualTo("a");
        assertThat(first.report().headline()).isEqualTo("Damm");
        assertThat(first.report().published()).isEqualTo("2026-03-04");
        assertThat(first.where()).isEqualTo("a.jsonl:1");
        assertThat(read.arrived().get(1).authors()).containsExactly("Mara Lind");
        assertThat(read.refused()).hasSize(4);
        assertThat(read.refused().get(0)).isEqualTo("a.jsonl:2 has no \"text\"");
        assertThat(read.refused().get(1)).startsWith("a.jsonl:4 is no valid JSON (");
        assertThat(read.refused().get(2)).isEqualTo("a.jsonl:5 is no JSON object");
        assertThat(read.refused().get(3)).isEqualTo("a.jsonl:6 has more than one JSON value");
    }

    @Test
    void refusesALineThatIsTooLongOrTooDeep() {
        String lines =
                "{\"text\": \"" + "a".repeat(2000) + "\"}\n{\"a\": " + "[".repeat(300) + "\n{\"text\": \"Es regnet.\"}";
        Read read = Read.of(
                Read.INTAKE.limits(Limits.STANDARD.documentBytes(1000)),
                lines.getBytes(StandardCharsets.UTF_8),
                "a.jsonl");
        assertThat(read.refused().get(0)).isEqualTo("a.jsonl:1 is longer than 1,000 bytes");
        assertThat(read.refused().get(1)).startsWith("a.jsonl:2 is no valid JSON (Document nesting depth");
        assertThat(read.arrived()).hasSize(1);
    }

    @Test
    void takesAMarkAndWindowsLineEnds() {
        assertThat(Read.of("\uFEFF{\"text\": \"Es regnet.\"}\r\n{\"text\": \"Es schneit.\"}\r\n", "x")
                        .reports())
                .hasSize(2);
    }
}
