package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path folder;

    @Test
    void readsFilesInTheOrderOfTheirNames() throws Exception {
        Files.createDirectories(folder.resolve("b/leer"));
        Files.writeString(folder.resolve("c.txt"), "Es hagelt.");
        Files.writeString(folder.resolve("a.txt"), "Es regnet.");
        Files.writeString(folder.resolve("b/z.txt"), "Es schneit.");
        Files.writeString(folder.resolve("b/a.txt"), "");
        Files.writeString(folder.resolve(".versteckt"), "x");
        Files.createSymbolicLink(folder.resolve("b/kreis"), folder);
        Read read = Read.all(Read.INTAKE.open(folder));
        assertThat(read.arrived())
                .extracting(i -> folder.relativize(Path.of(i.where())).toString())
                .containsExactly("a.txt", "b/z.txt", "c.txt");
        assertThat(read.refused()).containsExactly(folder.resolve("b/a.txt") + " is empty");
    }
}
