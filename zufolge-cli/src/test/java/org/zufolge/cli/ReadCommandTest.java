package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.formats.ReadingParser;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Reading;

class ReadCommandTest {
    private static final String TEXT = "Hohenfels (Nordbote) - Der Pegel steigt seit Tagen.\n\n"
            + "Die Behörden bereiteten sich vor, sagte Landrätin Ulrike Sandmann am Montag. "
            + "„Wir schaffen das“, sagte sie.\n";

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("pegel.txt"), TEXT).toString();
    }

    private static Reading parse(String json) throws IOException {
        return ReadingParser.parse(json);
    }

    @Test
    void showsWhoSaysWhat() {
        Run run = Run.of("read", file);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("pegel.txt")
                .contains("Ulrike Sandmann", "Die Behörden bereiteten sich vor", "„Wir schaffen das“")
                .doesNotContain("\u001B");
    }

    @Test
    void readsStandardInputWhereNothingElseIsNamed() {
        byte[] in = TEXT.getBytes(StandardCharsets.UTF_8);
        Run dash = Run.reading(in, "read", "-", "--format", "json");
        assertThat(dash.code()).isZero();
        assertThat(Run.reading(in, "read", "--format", "json")).isEqualTo(dash);
    }

    @Test
    void wantsAFileOnATerminal() {
        Run run = Run.onTerminal(Map.of(), "read");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("name a file to read");
    }

    @Test
    void writesJson() throws IOException {
        Run run = Run.of("read", "--format", "json", "--date", "2024-06", "--outlet", "Der Bote", file);
        Reading reading = parse(run.out());
        assertThat(reading.id()).isEqualTo("pegel.txt");
        assertThat(reading.text()).isEqualTo(TEXT);
        assertThat(reading.head().published()).isEqualTo("2024-06");
        assertThat(reading.head().outlet()).isEqualTo("Der Bote");
        assertThat(reading.statements()).hasSize(2);
    }

    @Test
    void knowsTheNamesOfAFile() throws IOException {
        Path names = Files.writeString(
                folder.resolve("namen.csv"),
                "Ulla Sandmann,Ulrike Sandmann,person,Q17\nPegelamt Hohenfels,Hohenfels,organisation,amt-3\n");
        Run run = Run.of("read", "--entities", names.toString(), "--format", "json", file);
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo("zufolge: --entities " + names + ": ids that are no items of Wikidata are not shown (1)\n");
        assertThat(parse(run.out()).entities())
                .filteredOn(entity -> "Q17".equals(entity.wikidata()))
                .extracting(Entity::name)
                .containsExactly("Ulla Sandmann");
    }

    @Test
    void saysWhatIsWrongWithAFileOfNames() throws IOException {
        Path names = Files.writeString(folder.resolve("namen.csv"), "A,,person\nB,,thing\n");
        Run run = Run.of("read", "--entities", names.toString(), file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--entities " + names + ": line 2: 'thing' is no kind");
        assertThat(Run.of("read", "--entities", "none.csv", file).err()).contains("--entities none.csv: no such file");
    }

    @Test
    void writesAReadingALine() throws IOException {
        Run run = Run.of("read", "-f", "jsonl", file, file);
        assertThat(run.out().lines()).hasSize(2);
        for (String line : run.out().lines().toList()) {
            assertThat(parse(line).statements()).hasSize(2);
        }
    }

    @Test
    void writesOneTableForManyFiles() {
        Run run = Run.of("read", "-f", "csv", file, file);
        assertThat(run.out().lines().filter(line -> line.startsWith("report,"))).hasSizeLessThanOrEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.contains("pegel.txt"))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"html,<!doctype html>", "prov,http://www.w3.org/ns/prov#"})
    void writesPagesAndProvenance(String format, String mark) {
        Run run = Run.of("read", "-f", format, file);
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsIgnoringCase(mark).contains("Wir schaffen das");
    }

    @Test
    void explainsWhereAskedTo() {
        String plain = Run.of("read", file).out();
        String explained = Run.of("read", "--explain", file).out();
        assertThat(explained).contains("sagen");
        assertThat(plain).doesNotContain("clausal-complement");
        assertThat(explained).contains("clausal-complement");
    }

    @Test
    void coloursOnATerminalOnly() {
        assertThat(Run.onTerminal(Map.of("COLUMNS", "80"), "read", file).out()).contains("\u001B[");
        assertThat(Run.onTerminal(Map.of("NO_COLOR", "1"), "read", file).out()).doesNotContain("\u001B");
        assertThat(Run.of("read", "--color", "always", file).out()).contains("\u001B[");
        assertThat(Run.onTerminal(Map.of(), "read", "--color", "never", file).out())
                .doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 80, 120})
    void keepsToTheWidthOfTheTerminal(int width) {
        Run run = Run.onTerminal(Map.of("COLUMNS", Integer.toString(width), "NO_COLOR", "1"), "read", file);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("leer.txt"));
        Run run = Run.of("read", "-f", "jsonl", folder + "/fehlt.txt", empty.toString(), folder.toString(), file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "zufolge: " + folder + "/fehlt.txt: no such file",
                        "zufolge: " + empty + ": is empty",
                        "zufolge: " + folder + ": is a folder; name the files in it");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void refusesAnotherLanguageUnlessTold() {
        byte[] text = "Le maire a dit que la route serait fermée.".getBytes(StandardCharsets.UTF_8);
        Run refused = Run.reading(text, "read", "-");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo("zufolge: standard input: zufolge reads German; this looks like French"
                        + System.lineSeparator());
        Run read = Run.reading(text, "read", "--language", "de", "-");
        assertThat(read.code()).isZero();
        assertThat(read.err()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() {
        Run run = Run.of("read", "--max-size", "20", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("larger than 20 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestern", "2024-13", "2024-02-30", "04.09.2023", "2024-1-1", ""})
    void wantsADate(String date) {
        Run run = Run.of("read", "--date", date, file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no date; write YYYY-MM-DD, YYYY-MM or YYYY");
    }

    @Test
    void writesToAFile() throws IOException {
        Path out = folder.resolve("aus.json");
        Run run = Run.of("read", "-f", "json", file, "-o", out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out))
                .isEqualTo(Run.of("read", "-f", "json", file).out());
    }

    @Test
    void neverWritesOverItsInput() throws IOException {
        Run run = Run.of("read", file, "-o", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(Path.of(file))).isEqualTo(TEXT);
    }

    @Test
    void readsPagesAndPackedFiles() throws IOException {
        Path page = Files.writeString(
                folder.resolve("seite.html"),
                "<!doctype html><html lang='de'><head><title>Amt lehnt ab</title></head><body><article><h1>Amt lehnt ab</h1><p>"
                        + "Das Amt in Hohenfels hat den Antrag der Gemeinde abgelehnt. Der Deich sei sicher, sagte Amtsleiterin Ute "
                        + "Brams am Montag.</p></article></body></html>");
        Reading reading = parse(Run.of("read", "-f", "json", page.toString()).out());
        assertThat(reading.text()).startsWith("Das Amt in Hohenfels").endsWith("am Montag.");
        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.head().headline()).isEqualTo("Amt lehnt ab");

        Path packed = folder.resolve("meldungen.jsonl.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(("{\"id\": \"eins\", \"text\": \"Das Amt habe abgelehnt, sagte sie.\"}\n{\"id\": \n"
                            + "{\"id\": \"drei\", \"text\": \"Der Rat habe zugestimmt, sagte er.\"}\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        Run run = Run.of("read", "-f", "jsonl", "--outlet", "Bote", packed.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()
                        .lines()
                        .map(line -> line.replaceAll(".*\"id\":\"([a-z]+)\".*\"outlet\":\"(\\w+)\".*", "$1 $2")))
                .containsExactly("eins Bote", "drei Bote");
        assertThat(run.err()).contains("meldungen.jsonl.gz:2");
    }

    @Test
    void refusesAddressesInPrivateNetworks() {
        Run run = Run.of("read", "http://127.0.0.1:9/a.html");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("zufolge: http://127.0.0.1:9/a.html: ").contains("private");
    }
}
