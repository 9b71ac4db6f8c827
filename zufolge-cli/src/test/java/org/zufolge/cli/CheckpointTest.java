package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        Path file = folder.resolve("a.state");
        Checkpoint checkpoint = new Checkpoint("/daten/größe.jsonl 17 0.1.0", 2000, 123_456_789_012L, 1998, 2);
        checkpoint.write(file);
        assertThat(Checkpoint.read(file)).isEqualTo(checkpoint);
    }

    @Test
    void takesThePlaceOfTheOneBefore() throws IOException {
        Path file = folder.resolve("a.state");
        new Checkpoint("a", 1000, 10, 1000, 0).write(file);
        new Checkpoint("a", 2000, 20, 2000, 0).write(file);
        assertThat(Checkpoint.read(file)).isEqualTo(new Checkpoint("a", 2000, 20, 2000, 0));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\n1\n2\n3\n", "a\n1\n2\n3\nviele\n", "a\n1\n2\n3\n4\n5\n"})
    void isNoneWhereTheFileCannotBeUnderstood(String content) throws IOException {
        assertThat(Checkpoint.read(Files.writeString(folder.resolve("a.state"), content)))
                .isNull();
    }

    @Test
    void isNoneWhereThereIsNoFile() {
        assertThat(Checkpoint.read(folder.resolve("none"))).isNull();
    }

    @Test
    void isNoneWhereTheFileIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("a.state"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThat(Checkpoint.read(file)).isNull();
    }
}
