package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSourceTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Terminal terminal(InputStream in, boolean isTerminal) {
        return new Terminal(
                in,
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "80"),
                isTerminal,
                isTerminal,
                isTerminal);
    }

    private static String text(LineSource source) throws IOException {
        return new String(source.bytes().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void opensFilesAndStandardInput() throws Exception {
        Path file = Files.write(folder.resolve("a.gz"), InputTest.gzip("a\nb\n"));
        try (LineSource source = LineSource.open(terminal(InputStream.nullInputStream(), false), file.toString())) {
            assertThat(text(source)).isEqualTo("a\nb\n");
            assertThat(source.file()).isEqualTo(file);
        }
        InputStream in = new ByteArrayInputStream("c\n".getBytes(StandardCharsets.UTF_8));
        try (LineSource source = LineSource.open(terminal(in, false), "-")) {
            assertThat(text(source)).isEqualTo("c\n");
            assertThat(source.file()).isNull();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysWhatCannotBeOpened() {
        Terminal terminal = terminal(InputStream.nullInputStream(), true);
        assertThatThrownBy(() -> LineSource.open(terminal, folder + "/fehlt")).hasMessage("no such file");
        assertThatThrownBy(() -> LineSource.open(terminal, "a\0b")).hasMessage("is no name of a file");
        assertThatThrownBy(() -> LineSource.open(terminal, folder.toString())).hasMessageContaining("is a folder");
    }

    @Test
    void speaksInALineOfItsOwnAboveTheBar() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "a\n");
        try (LineSource source = LineSource.open(terminal(InputStream.nullInputStream(), true), file.toString())) {
            source.say("odd");
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\r\u001B[Kzufolge: odd" + System.lineSeparator());
    }
}
