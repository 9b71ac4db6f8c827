package org.zufolge.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.formats.ReadingParser;
import org.zufolge.reading.Reading;

/** The engine on bytes that a fuzzer chose; read as UTF-8, so that what grammar looks for is soon met. */
class ReadingFuzzTest {
    /** The lexicons are read before the clock of the first input starts. */
    @BeforeAll
    static void readOnce() throws IOException {
        check("Der Rat habe zugestimmt, sagte die Landrätin.");
    }

    @FuzzTest
    void engine(byte[] bytes) throws IOException {
        check(new String(bytes, StandardCharsets.UTF_8));
    }

    private static void check(String text) throws IOException {
        @Nullable Reading reading = ReadingPropertyTest.read(text);
        if (reading == null) {
            return;
        }
        Soundness.check(reading);
        StringBuilder json = new StringBuilder();
        new JsonLinesFormat().write(reading, json);
        assertThat(ReadingParser.parse(json.toString())).isEqualTo(reading);
    }

    /** What claims to be a reading is read back, or refused as malformed; what is read back is written the same. */
    @FuzzTest
    void json(byte[] bytes) throws IOException {
        Reading reading;
        try {
            reading = ReadingParser.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        StringBuilder json = new StringBuilder();
        new JsonLinesFormat().write(reading, json);
        assertThat(ReadingParser.parse(json.toString())).isEqualTo(reading);
    }
}
