package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    Path folder;

    @Test
    void saysItsVersion() {
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("zufolge \\S+\\R");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void namesItsCommandsInTheHelp() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("read", "batch", "evaluate", "Examples:", "Exit codes:");
        assertThat(Run.of("help").out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "batch", "evaluate"})
    void helpsWithEachCommand(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: zufolge " + command, "Examples:", "  zufolge " + command + " ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void showsTheHelpToWhoeverNamesNoCommand() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: zufolge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--frobnicate", "frobnicate", "read --frobnicate", "batch", "batch in.jsonl"})
    void saysInTwoLinesWhatIsWrongWithTheUse(String arguments) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).startsWith("zufolge: ").contains("--help'.");
    }

    @Test
    void keepsColoursToTerminals() {
        assertThat(Run.of("--help").out()).doesNotContain("\u001B");
        assertThat(Run.onTerminal(Map.of(), "--help").out()).contains("\u001B[");
        assertThat(Run.onTerminal(Map.of("NO_COLOR", "1"), "--help").out()).doesNotContain("\u001B");
    }

    @Test
    void noticesThatTheOutputIsNotTaken() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Der Minister sagte, er werde bleiben.\n");
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        java.io.OutputStream full = new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        int code = Main.run(
                new Terminal(
                        java.io.InputStream.nullInputStream(),
                        new PrintStream(full, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        false,
                        false,
                        false),
                "read",
                file.toString());
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output is closed or full");
    }

    /** The whole way, as a shell goes it: streams of bytes, in a locale that has no umlauts, and the exit code. */
    @Test
    void runsAsAProcess() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("meldung.txt"), "Ein Sprecher sagte: „Es ist äußerst ruhig.“\n");
        ProcessBuilder builder =
                Run.process("read", "--format", "json", "-", "fehlt.txt").redirectInput(file.toFile());
        builder.environment().put("LC_ALL", "C");
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(out).contains("„Es ist äußerst ruhig.“").contains("\"Direct\"");
        assertThat(Files.readString(err)).isEqualTo("zufolge: fehlt.txt: no such file\n");
    }
}
