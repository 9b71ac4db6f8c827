package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.formats.ReadingParser;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;

class WrittenReadingTest {
    @Test
    void isALineOfJsonAndWhatToCount() throws Exception {
        Reading reading = Zufolge.reader().read(Report.of("Der Wirt sagte, er sei müde."));
        WrittenReading written = WrittenReading.of(reading);
        assertThat(written.statements()).isEqualTo(1);
        assertThat(written.tokens()).isEqualTo(8);
        String json = new String(written.json(), StandardCharsets.UTF_8);
        assertThat(json).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(ReadingParser.parse(json)).isEqualTo(reading);
    }
}
