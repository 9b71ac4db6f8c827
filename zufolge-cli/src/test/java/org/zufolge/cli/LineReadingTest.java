package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.reading.Reading;

class LineReadingTest {
    private final LineReading<Reading> reading = new LineReading<>(Zufolge.reader(), 4096, false, found -> found);

    private Outcome<Reading> of(String line) {
        return reading.of(3, line.getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void readsAReport() throws Exception {
        Outcome<Reading> outcome =
                of("{\"id\": \"a\", \"text\": \"Der Wirt sagte, er sei müde.\", \"outlet\": \"Der Bote\"}");
        assertThat(outcome.problem()).isNull();
        assertThat(outcome.line()).isEqualTo(3);
        assertThat(outcome.result()).isNotNull();
        assertThat(outcome.result().id()).isEqualTo("a");
        assertThat(outcome.result().head().outlet()).isEqualTo("Der Bote");
        assertThat(outcome.result().statements()).hasSize(1);
    }

    @Test
    void passesOverEmptyLines() {
        for (String line : new String[] {"", "  ", "\t\r"}) {
            Outcome<Reading> outcome = of(line);
            assertThat(outcome.problem()).isNull();
            assertThat(outcome.result()).isNull();
        }
    }

    @Test
    void tellsWhatIsWrongWithALine() {
        assertThat(of("{").problem()).isNotNull();
        assertThat(of("{\"text\": \"12 34\"}").problem()).contains("no sentence");
        assertThat(reading.of(1, new byte[0], true).problem()).contains("longer than 4,096 bytes", "--max-size");
    }
}
