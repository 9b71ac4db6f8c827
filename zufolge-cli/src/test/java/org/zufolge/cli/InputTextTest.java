package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTextTest {
    private static final String TEXT =
            "Die Präsidentin sagte: „Größe heißt für mich Maß – und Geduld.“\r\nMehr nicht …\n";

    @TempDir
    Path folder;

    private final InputText input = new InputText(1 << 20);

    private String read(byte[] bytes) throws InputException, IOException {
        return input.read(new ByteArrayInputStream(bytes));
    }

    private void refuses(byte[] bytes, String... message) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InputException.class)
                .message()
                .contains(message)
                .doesNotContain("\n");
    }

    private static byte[] marked(Charset charset) {
        return ("\uFEFF" + TEXT).getBytes(charset);
    }

    @Test
    void readsUtf8WithAndWithoutAMark() throws Exception {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(marked(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void readsUtf16WithAMark() throws Exception {
        assertThat(read(marked(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
        assertThat(read(marked(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    }

    @Test
    void readsUtf16ThatOnlyItsBytesTell() throws Exception {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void readsOneByteALetterWhereItLooksLikeGerman(String charset) throws Exception {
        String text = "Der Bürgermeister erklärte, Straßen und Plätze blieben geöffnet.\n";
        assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void keepsTheMarksOfWindows() throws Exception {
        assertThat(read(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
    }

    @Test
    void keepsEveryCharacter() throws Exception {
        String text = "a\u00A0b\u00AD\u200B u\u0308 \uD83D\uDC69\u200D\uD83D\uDE80 «x» ‚y‘\r\rz\u2028\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void refusesNothingAndWhiteSpace() {
        refuses(new byte[0], "is empty");
        refuses(" \n\t\r\n".getBytes(StandardCharsets.UTF_8), "white space");
        refuses(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "white space");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = "Der Bürgermeister sagte".getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0x80;
        bytes[6] = (byte) 0x81;
        bytes[7] = (byte) 0x02;
        refuses(bytes, "no valid UTF-8", "byte 5", "0x80", "save it as UTF-8");
    }

    @Test
    void refusesHalfOfACharacterAtTheEnd() {
        byte[] bytes = "Größe\uD83D\uDE80".getBytes(StandardCharsets.UTF_8);
        refuses(java.util.Arrays.copyOf(bytes, bytes.length - 1), "no valid UTF-8");
    }

    @Test
    void saysWhatABinaryFileIs() throws IOException {
        refuses("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "a PDF");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(1);
        }
        refuses(zip.toByteArray(), "ZIP");
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(1);
        }
        refuses(gzip.toByteArray(), "gzip");
        refuses(new byte[] {'a', 0, 0, 0, 'b', 7}, "binary");
    }

    @Test
    void refusesRandomBytes() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[4096];
            new Random(seed).nextBytes(bytes);
            assertThatThrownBy(() -> read(bytes)).isInstanceOf(InputException.class);
        }
    }

    @Test
    void refusesWhatIsTooLargeWithoutReadingOn() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> new InputText(1000).read(endless))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("larger than 1,000 bytes")
                .hasMessageContaining("--max-size");
    }

    @Test
    void readsAFile() throws Exception {
        assertThat(input.read(Files.writeString(folder.resolve("größe ß.txt"), TEXT)))
                .isEqualTo(TEXT);
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThatThrownBy(() -> input.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> input.read(folder.resolve("fehlt")))
                .isInstanceOf(InputException.class)
                .hasMessage("no such file");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x".repeat(1001));
        assertThatThrownBy(() -> new InputText(1000).read(file)).hasMessageContaining("larger than 1,000 bytes");
        assertThat(Files.size(file)).isEqualTo(1001);
    }
}
