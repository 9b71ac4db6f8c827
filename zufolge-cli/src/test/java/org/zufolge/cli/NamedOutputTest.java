package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NamedOutputTest {
    @TempDir
    Path folder;

    @Test
    void writesThrough() throws IOException {
        Path file = folder.resolve("a");
        try (OutputStream out = new NamedOutput(file, Files.newOutputStream(file))) {
            out.write('a');
            out.write("xbcx".getBytes(StandardCharsets.UTF_8), 1, 2);
        }
        assertThat(file).hasContent("abc");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheFileThatIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        try (OutputStream out = new NamedOutput(full, Files.newOutputStream(full))) {
            assertThatThrownBy(() -> out.write('a'))
                    .isInstanceOf(IOException.class)
                    .hasMessage("/dev/full could not be written to its end (No space left on device)");
        }
    }
}
