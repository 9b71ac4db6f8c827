package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineQueueTest {
    private final LineOptions options = new LineOptions();
    private final List<String> seen = new ArrayList<>();

    private String run(InputStream in, long done) throws Exception {
        options.threads = 3;
        options.maxSize = 10;
        LineQueue<String> queue = new LineQueue<>(
                options,
                (number, line, tooLong) -> new Outcome<>(
                        number,
                        number + (tooLong ? " too long" : " " + new String(line, StandardCharsets.UTF_8)),
                        null));
        return queue.run(in, done, outcome -> seen.add(String.valueOf(outcome.result())));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void handsOnInTheOrderOfTheLines() throws Exception {
        assertThat(run(bytes("a\nb\n\n" + "x".repeat(20) + "\nc"), 0)).isNull();
        assertThat(seen).containsExactly("1 a", "2 b", "3 ", "4 too long", "5 c");
    }

    @Test
    void passesOverWhatIsDone() throws Exception {
        run(bytes("a\nb\nc\n"), 2);
        assertThat(seen).containsExactly("3 c");
    }

    @Test
    void tellsWhereTheInputBreaksOff() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("bad disk");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThat(run(new SequenceInputStream(bytes("a\nb\n"), broken), 0))
                .isEqualTo("the input is damaged after line 2 (bad disk)");
        assertThat(seen).containsExactly("1 a", "2 b");
    }
}
