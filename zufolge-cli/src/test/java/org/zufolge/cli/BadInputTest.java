package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.formats.ReadingParser;

/** What goes wrong outside the program: one clear line and exit code 1, whatever it is. */
class BadInputTest {
    private static final String TEXT = "Die Präsidentin sagte: „Größe heißt für mich Maß – und Geduld.“\n";

    @TempDir
    Path folder;

    private String file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("ein Gäbe.txt"), bytes).toString();
    }

    private String file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Fifty megabytes in one line, by repeating. */
    private String large(String begin, String repeated, String end) throws IOException {
        Path file = folder.resolve("groß.txt");
        byte[] chunk = repeated.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < 50_000_000; written += chunk.length) {
                out.write(chunk);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }

    private Run batch(String in) {
        return Run.of("batch", in, "-o", folder.resolve("aus.jsonl").toString());
    }

    private static Run evaluate(String gold) {
        return Run.of("evaluate", "quotes", gold);
    }

    /** Nothing but this line. */
    private static void refused(Run run, String file, String message) {
        assertThat(run.err()).isEqualTo("zufolge: " + file + ": " + message + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    /** This line first, and one more: that nothing could be done. */
    private static void failed(Run run, String... message) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err().lines().findFirst().orElseThrow()).contains(message);
    }

    @Test
    void aMissingFile() {
        String file = folder + "/fehlt.txt";
        refused(Run.of("read", file), file, "no such file");
        refused(batch(file), file, "no such file");
        refused(evaluate(file), file, "no such file");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolder() {
        String file = folder.toString();
        refused(Run.of("read", file), file, "is a folder; name the files in it");
        refused(batch(file), file, "is a folder; name a file of reports, one a line");
        refused(evaluate(file), file, "is a folder; name a file of reports, one a line");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyFile() throws IOException {
        String file = file("");
        refused(Run.of("read", file), file, "is empty");
        refused(evaluate(file), file, "no document in it could be measured");
        refused(Run.of("read", "-"), "standard input", "is empty");
    }

    @Test
    void nothingButWhiteSpace() throws IOException {
        String file = file(" \n\t\n  \n");
        refused(Run.of("read", file), file, "has only white space");
        refused(evaluate(file), file, "no document in it could be measured");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[20_000];
        new Random(3).nextBytes(bytes);
        bytes[0] = 'x';
        String file = file(bytes);
        refused(Run.of("read", file), file, "is binary, not text; save its text and read that");
        failed(batch(file), "is no JSON object");
        failed(evaluate(file), "is no JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n%\u00E2\u00E3\n1 0 obj\n", "\u007FELF\u0002\u0001"})
    void aFileOfAnotherProgram(String begin) throws IOException {
        String file = file(begin.getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("read", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).matches("zufolge: .*: is a .*, not text; save its text and read that\n");
        failed(batch(file), "is no JSON object");
    }

    @Test
    void aPackedFileThatBreaksOff() throws IOException {
        String file = file("PK\u0003\u0004\u0014\u0000".getBytes(StandardCharsets.ISO_8859_1));
        refused(Run.of("read", file), file, "has no entries");
        failed(batch(file), "is no JSON object");
    }

    @Test
    void invalidUtf8() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0x81;
        bytes[8] = (byte) 0x8D;
        String file = file(bytes);
        Run run = Run.of("read", file);
        refused(run, file, "is no valid UTF-8 (byte 8 is 0x8D); save it as UTF-8");
        byte[] line = "{\"id\": \"a\", \"text\": \"für\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        failed(batch(file(line)), "line 1: is no valid JSON (column ", "Invalid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
    void anotherEncodingIsReadWhereTheBytesSaySo(String charset) throws IOException {
        String json = Run.of("read", "--format", "json", file(TEXT)).out();
        Run run = Run.of("read", "--format", "json", file(TEXT.getBytes(Charset.forName(charset))));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(json);
        assertThat(ReadingParser.parse(json).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheText(String charset) throws IOException {
        String json = Run.of("read", "--format", "json", file(TEXT)).out();
        Run run = Run.of("read", "--format", "json", file(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(json);
    }

    @Test
    void latin1IsReadToo() throws IOException {
        String text = "Der Bürgermeister erklärte, die Straßen blieben geöffnet.\n";
        String json = Run.of("read", "--format", "json", file(text)).out();
        assertThat(Run.of("read", "--format", "json", file(text.getBytes(StandardCharsets.ISO_8859_1)))
                        .out())
                .isEqualTo(json)
                .contains("erklärte");
    }

    @Test
    void fiftyMegabytesInOneLine() throws IOException {
        String file = large("", "Der Wirt sagte, er sei müde. ", "");
        refused(
                Run.of("read", file),
                file,
                "is larger than 4,194,304 bytes; a report is one article, so split it, or use batch, or raise --max-size");
        file = large("{\"id\": \"a\", \"text\": \"", "Der Wirt sagte, er sei müde. ", "\"}");
        failed(batch(file), "line 1: is longer than 4,194,304 bytes; split it, or raise --max-size");
        failed(evaluate(file), "line 1: is longer than 4,194,304 bytes; split it, or raise --max-size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 34 56", "* * *", "—", "(1)"})
    void noSentenceAtAll(String text) throws IOException {
        String file = file(text);
        refused(Run.of("read", file), file, "there is no sentence in it");
        failed(batch(file("{\"id\": \"a\", \"text\": \"" + text + "\"}\n")), "line 1: there is no sentence in it");
    }

    @Test
    void plainTextWhereLinesOfJsonAreWanted() throws IOException {
        String file = file("Hohenfels - Es regnet.\n\nDas sagte der Wirt.\n" + TEXT);
        failed(batch(file), "lines 1 to 4: is no JSON object; a report in plain text is for: zufolge read");
        failed(evaluate(file), "lines 1 to 4: is no JSON object; a report in plain text is for: zufolge read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le ministre a déclaré mardi que les négociations avec les syndicats étaient dans une impasse."
                        + " | looks like French",
                "The minister said on Tuesday that the talks with the unions had come to nothing for the time being."
                        + " | looks like English, which is read in a later version",
                "Il ministro ha detto martedì che le trattative con i sindacati erano a un punto morto."
                        + " | looks like Italian"
            })
    void anotherLanguage(String text, String message) throws IOException {
        String file = file(text);
        refused(Run.of("read", file), file, "zufolge reads German; this " + message);
        String lines = file("{\"id\": \"a\", \"text\": \"" + text + "\", \"tokens\": [], \"quotes\": []}\n");
        failed(batch(lines), "line 1: zufolge reads German; this " + message);
        Run run = evaluate(lines);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("zufolge: line 1: zufolge reads German; this " + message + "\n");
    }

    @Test
    void aLanguageThatIsGiven() throws IOException {
        String file = file(TEXT);
        refused(Run.of("read", "--language", "fr", file), file, "zufolge reads German; this is said to be in 'fr'");
        assertThat(Run.of("read", "--language", "de-AT", file).code()).isZero();
    }

    @Test
    void oneBadFileAmongGoodOnes() throws IOException {
        String bad = folder + "/fehlt.txt";
        String good = file(TEXT);
        Run run = Run.of("read", "--format", "jsonl", good, bad, good);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("zufolge: " + bad + ": no such file\n");
        assertThat(run.out().lines()).hasSize(2);
    }
}
