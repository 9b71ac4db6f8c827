package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class DestinationTest {
    @Command
    private static final class Any {}

    @TempDir
    Path folder;

    private static Destination of(Path path, String... inputs) {
        return Destination.of(new CommandLine(new Any()), "--output", path.toString(), List.of(inputs));
    }

    @Test
    void isReplacedWhereItIsAFileOrNothingYet() throws IOException {
        Path file = folder.resolve("a.jsonl");
        assertThat(of(file).isReplaced()).isTrue();
        Files.writeString(file, "alt");
        assertThat(of(file).isReplaced()).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isWrittenToWhereItIsALinkOrADevice() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.writeString(folder.resolve("a"), ""));
        assertThat(of(link).isReplaced()).isFalse();
        assertThat(of(Path.of("/dev/null")).isReplaced()).isFalse();
    }

    @Test
    void isNoFolderAndLiesInOne() {
        assertThatThrownBy(() -> of(folder))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> of(folder.resolve("x/y")))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("there is no folder");
    }

    @Test
    void isNoInput() {
        Path file = folder.resolve("a.txt");
        assertThatThrownBy(() -> of(file, "-", folder + "/./a.txt"))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("another file");
        assertThat(of(file, "-", folder + "/b.txt").path()).isEqualTo(file);
    }

    @Test
    void isANameOfAFile() {
        assertThatThrownBy(() -> Destination.of(new CommandLine(new Any()), "--output", "a\0b", List.of()))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining("no name of a file");
    }
}
