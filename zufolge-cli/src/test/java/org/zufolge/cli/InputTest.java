package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
    @TempDir
    Path folder;

    static byte[] gzip(String... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String member : members) {
            try (OutputStream out = new GZIPOutputStream(bytes)) {
                out.write(member.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void takesAPlainFileAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{}\n");
        try (InputStream in = Input.open(file, n -> {})) {
            assertThat(text(in)).isEqualTo("{}\n");
        }
    }

    @Test
    void unpacksWhateverTheNameIs() throws Exception {
        Path file = Files.write(folder.resolve("a.jsonl"), gzip("{}\n", "[]\n"));
        try (InputStream in = Input.open(file, n -> {})) {
            assertThat(text(in)).isEqualTo("{}\n[]\n");
        }
    }

    @Test
    void countsTheBytesOfTheFileItself() throws Exception {
        byte[] packed = gzip("x".repeat(100_000));
        AtomicLong seen = new AtomicLong();
        try (InputStream in = Input.open(Files.write(folder.resolve("a.gz"), packed), seen::set)) {
            assertThat(in.readAllBytes()).hasSize(100_000);
        }
        assertThat(seen).hasValue(packed.length);
    }

    @Test
    void takesStreamsShorterThanTheMark() throws IOException {
        assertThat(text(Input.unpacked(new ByteArrayInputStream(new byte[0])))).isEmpty();
        assertThat(text(Input.unpacked(new ByteArrayInputStream(new byte[] {'x'}))))
                .isEqualTo("x");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThatThrownBy(() -> Input.open(folder, n -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> Input.open(folder.resolve("fehlt"), n -> {}))
                .isInstanceOf(InputException.class)
                .hasMessage("no such file");
    }
}
