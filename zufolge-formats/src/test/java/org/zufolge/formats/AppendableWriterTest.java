package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AppendableWriterTest {
    @Test
    void writesToWhatIsNoWriter() throws IOException {
        StringBuilder out = new StringBuilder();
        try (Writer writer = new AppendableWriter(out)) {
            writer.write("Hafenbrücke", 5, 6);
            writer.write(new char[] {'a', 'b', 'c'}, 1, 1);
        }
        assertThat(out).hasToString("brückeb");
    }

    @Test
    void neitherFlushesNorCloses() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        StringWriter out = new StringWriter() {
            @Override
            public void flush() {
                calls.incrementAndGet();
            }

            @Override
            public void close() {
                calls.incrementAndGet();
            }
        };
        new JsonFormat().write(Readings.one(), out);
        new ProvFormat().write(Readings.one(), out);
        assertThat(out.toString()).isNotEmpty();
        assertThat(calls).hasValue(0);
    }
}
