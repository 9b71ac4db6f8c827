package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Reading;

class ReadingFormatTest {
    private static final ReadingFormat IDS = new ReadingFormat() {
        @Override
        public void begin(Appendable out) throws IOException {
            out.append('[');
        }

        @Override
        public void write(Reading reading, Appendable out) throws IOException {
            out.append(reading.id());
        }

        @Override
        public void between(Appendable out) throws IOException {
            out.append(',');
        }

        @Override
        public void end(Appendable out) throws IOException {
            out.append(']');
        }
    };

    private static String all(List<Reading> readings) throws IOException {
        StringBuilder out = new StringBuilder();
        IDS.writeAll(readings.iterator(), out);
        return out.toString();
    }

    @Test
    void framesAndSeparatesReadings() throws IOException {
        assertThat(all(List.of())).isEqualTo("[]");
        assertThat(all(Collections.nCopies(1, Readings.empty()))).isEqualTo("[faehre]");
        assertThat(all(Collections.nCopies(3, Readings.empty()))).isEqualTo("[faehre,faehre,faehre]");
    }
}
