package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GzipTest {
    private static final String LINE = "{\"text\": \"Es regnet.\"}\n";

    @Test
    void readsAllMembersWhateverTheStreamSaysIsAvailable() {
        byte[] two = Pack.concat(Pack.gzip(Pack.bytes(LINE)), Pack.gzip(Pack.bytes(LINE)));
        InputStream slow = new FilterInputStream(new java.io.ByteArrayInputStream(two)) {
            @Override
            public int available() {
                return 0;
            }
        };
        assertThat(Read.all(Read.INTAKE.read(slow, "a.jsonl.gz", null)).reports())
                .hasSize(2);
    }

    @Test
    void readsUpToACut() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lines.append("{\"text\": \"Es regnet zum ").append(i * 7919 % 5000).append(". Mal.\"}\n");
        }
        byte[] packed = Pack.gzip(Pack.bytes(lines.toString()));
        for (int length : new int[] {packed.length - 4, packed.length / 2, 200}) {
            Read read = Read.of(Arrays.copyOf(packed, length), "a.jsonl.gz");
            assertThat(read.arrived()).as("cut at %d", length).isNotEmpty();
            assertThat(read.refused()).contains("a.jsonl.gz ends too early; it has been cut off");
        }
    }

    @Test
    void stopsABomb() {
        assertThat(Read.of(Pack.gzip(new byte[10_000_000]), "a.jsonl.gz").refused())
                .containsExactly("a.jsonl.gz unpacks to more than 200 times its size and is not read on");
    }

    @Test
    void refusesWhatOnlyBeginsLikeGzip() {
        assertThat(Read.of(new byte[] {0x1F, (byte) 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, "a.gz")
                        .refused())
                .hasSize(1);
    }
}
