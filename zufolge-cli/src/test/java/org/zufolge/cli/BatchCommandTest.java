package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.formats.ReadingParser;

class BatchCommandTest {
    private static final String[] SAYINGS = {
        "Der Wirt sagte, Gast %d sei müde.",
        "Laut Polizei wurden %d Menschen verletzt.",
        "„Wir sind %d“, rief die Trainerin. Mehr wolle sie nicht verraten.",
        "Es regnete am %d. Mai."
    };

    @TempDir
    Path folder;

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void name() {
        in = folder.resolve("ein.jsonl");
        out = folder.resolve("aus.jsonl");
    }

    private static String line(int number) {
        return "{\"id\": \"r" + number + "\", \"text\": \""
                + String.format(SAYINGS[number % SAYINGS.length], number)
                + "\", \"date\": \"2024-05-06\"}\n";
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(line(i));
        }
        return lines.toString();
    }

    private Run batch(String... more) {
        List<String> arguments = new ArrayList<>(List.of("batch", in.toString(), "-o", out.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void givesAReadingALineInTheOrderOfTheInput() throws IOException {
        Files.writeString(in, lines(40));
        Run run = batch();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("zufolge: 40 reports, [0-9]+ statements, [0-9]+ tokens in .* tokens/s\\)\\R");
        List<String> readings = Files.readAllLines(out);
        assertThat(readings).hasSize(40);
        for (int i = 0; i < readings.size(); i++) {
            assertThat(ReadingParser.parse(readings.get(i)).id()).isEqualTo("r" + i);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(in, out);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16})
    void writesTheSameBytesOnAnyNumberOfThreads(int threads) throws IOException {
        Files.writeString(in, lines(500));
        batch("--threads", "1");
        byte[] one = Files.readAllBytes(out);
        batch("--threads", Integer.toString(threads));
        assertThat(Files.readAllBytes(out)).isEqualTo(one);
    }

    @Test
    void readsAndWritesCompressedFiles() throws IOException {
        Files.writeString(in, lines(30));
        batch();
        String plain = Files.readString(out);
        in = Files.write(folder.resolve("ein.jsonl.gz"), InputTest.gzip(lines(30)));
        out = folder.resolve("aus.jsonl.gz");
        assertThat(batch().code()).isZero();
        assertThat(unpacked(out)).isEqualTo(plain);
    }

    @Test
    void namesEachBadLineAndGoesOn() throws IOException {
        Files.writeString(in, line(0) + "{\"text\": 1,\n\n" + line(1) + "{\"text\": \"1 2 3\"}\n[]\n" + line(2));
        Run run = batch();
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSize(3);
        List<String> errors = run.err().lines().toList();
        assertThat(errors).hasSize(4);
        assertThat(errors.get(0)).startsWith("zufolge: line 2: ");
        assertThat(errors.get(1)).startsWith("zufolge: line 5: ").contains("no sentence");
        assertThat(errors.get(2))
                .isEqualTo("zufolge: line 6: is no JSON object; a report in plain text is for: zufolge read");
        assertThat(errors.get(3)).startsWith("zufolge: 3 reports, ").endsWith("; 3 failed");
    }

    @Test
    void passesOverALineThatIsTooLong() throws IOException {
        Files.writeString(in, line(0) + "{\"text\": \"" + "x".repeat(5000) + "\"}\n" + line(1));
        Run run = batch("--max-size", "1000");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("line 2: is longer than 1,000 bytes");
        assertThat(Files.readAllLines(out)).hasSize(2);
    }

    @Test
    void keepsWhatStoodBeforeDamage() throws IOException {
        byte[] packed = InputTest.gzip(lines(2000));
        in = Files.write(folder.resolve("ein.gz"), java.util.Arrays.copyOf(packed, packed.length * 2 / 3));
        Run run = batch();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the input is damaged after line ");
        assertThat(Files.readAllLines(out)).hasSizeGreaterThan(100);
    }

    @Test
    void readsFromAndWritesToStreams() throws IOException {
        Files.writeString(in, lines(5));
        batch();
        Run run = Run.reading(lines(5).getBytes(StandardCharsets.UTF_8), "batch", "-", "-o", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(out));
    }

    @Test
    void givesAnEmptyFileForAnEmptyFile() throws IOException {
        Files.createFile(in);
        assertThat(batch().code()).isZero();
        assertThat(out).isEmptyFile();
    }

    @Test
    void saysWhatIsWrongWithTheInput() {
        Run run = batch();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("zufolge: " + in + ": no such file\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void neverWritesOverItsInput() throws IOException {
        Files.writeString(in, lines(3));
        out = in;
        assertThat(batch().code()).isEqualTo(2);
        assertThat(Files.readString(in)).isEqualTo(lines(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=0", "--threads=2000", "--threads=viele", "--max-size=0"})
    void refusesWhatMakesNoSense(String option) throws IOException {
        Files.writeString(in, lines(1));
        assertThat(batch(option).code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void showsABarOnATerminalOnly() throws IOException {
        Files.writeString(in, lines(50));
        Run run = Run.onTerminal(Map.of("COLUMNS", "80"), "batch", in.toString(), "-o", out.toString());
        assertThat(run.err()).contains("reading").contains("100%");
        assertThat(batch().err()).doesNotContain("reading ");
    }

    /** A process killed in the middle, then the same command: the same bytes as a run in one go. */
    @ParameterizedTest
    @ValueSource(strings = {"aus.jsonl", "aus.jsonl.gz"})
    void goesOnWhereARunWasKilled(String name) throws IOException, InterruptedException {
        Files.writeString(in, lines(20_000));
        out = folder.resolve("ganz-" + name);
        assertThat(batch().code()).isZero();
        byte[] whole = Files.readAllBytes(out);

        out = folder.resolve(name);
        Path state = folder.resolve(name + ".part.state");
        Process process = Run.process("batch", in.toString(), "-o", out.toString(), "--threads", "1")
                .redirectErrorStream(true)
                .start();
        while (process.isAlive() && !Files.exists(state)) {
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
        assertThat(out).doesNotExist();
        Checkpoint checkpoint = Checkpoint.read(state);
        assertThat(checkpoint).isNotNull();

        Run run = batch();
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("going on after line ").contains("zufolge: 20,000 reports");
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
        assertThat(state).doesNotExist();
    }

    @Test
    void knowsTheNamesOfAFile() throws IOException {
        Files.writeString(in, "{\"text\": \"Die Quelle sei sauber, erklärte Klarflut am Montag.\"}\n");
        Path names = Files.writeString(folder.resolve("namen.csv"), "name,kind,id\nKlarflut,organisation,Q17\n");
        assertThat(batch("--entities", names.toString()).code()).isZero();
        assertThat(ReadingParser.parse(Files.readString(out))
                        .statements()
                        .get(0)
                        .chain()
                        .hands()
                        .get(0)
                        .entity()
                        .wikidata())
                .isEqualTo("Q17");
        Files.writeString(names, "Klarflut,,firm\n");
        Run bad = batch("--entities", names.toString());
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("line 1: 'firm' is no kind");
    }

    @Test
    void beginsAnewWhereTheInputChanged() throws IOException {
        Files.writeString(in, lines(10));
        Files.writeString(PartialFile.part(out), "half a read");
        new Checkpoint("another input", 5, 6, 5, 0).write(folder.resolve("aus.jsonl.part.state"));
        Run run = batch();
        assertThat(run.err()).doesNotContain("going on");
        assertThat(Files.readAllLines(out)).hasSize(10);
    }

    @Test
    void writesIntoALinkedFile() throws IOException {
        Files.writeString(in, lines(3));
        Path real = Files.createFile(folder.resolve("wirklich.jsonl"));
        out = Files.createSymbolicLink(folder.resolve("link.jsonl"), real);
        assertThat(batch().code()).isZero();
        assertThat(Files.readAllLines(real)).hasSize(3);
        assertThat(Files.isSymbolicLink(out)).isTrue();
    }
}
