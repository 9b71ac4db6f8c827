package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zufolge.formats.ReadingParser;
import org.zufolge.reading.Reading;

class LineReadingTest {
    private final LineReading reading = new LineReading(4096, false);

    private Outcome of(String line) {
        return reading.of(3, line.getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void readsAReport() throws Exception {
        Outcome outcome = of("{\"id\": \"a\", \"text\": \"Der Wirt sagte, er sei müde.\", \"outlet\": \"Der Bote\"}");
        assertThat(outcome.problem()).isNull();
        assertThat(outcome.line()).isEqualTo(3);
        assertThat(outcome.statements()).isEqualTo(1);
        assertThat(outcome.tokens()).isEqualTo(8);
        String json = new String(outcome.reading(), StandardCharsets.UTF_8);
        assertThat(json).endsWith("}\n").containsOnlyOnce("\n");
        Reading parsed = ReadingParser.parse(json);
        assertThat(parsed.id()).isEqualTo("a");
        assertThat(parsed.head().outlet()).isEqualTo("Der Bote");
        assertThat(parsed.statements()).hasSize(1);
    }

    @Test
    void passesOverEmptyLines() {
        for (String line : new String[] {"", "  ", "\t\r"}) {
            Outcome outcome = of(line);
            assertThat(outcome.problem()).isNull();
            assertThat(outcome.reading()).isEmpty();
        }
    }

    @Test
    void tellsWhatIsWrongWithALine() {
        assertThat(of("{").problem()).isNotNull();
        assertThat(of("{\"text\": \"12 34\"}").problem()).contains("no sentence");
        assertThat(reading.of(1, new byte[0], true).problem()).contains("longer than 4,096 bytes", "--max-size");
    }
}
