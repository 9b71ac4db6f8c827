package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String TEXT = "Die Straße bleibt gesperrt – „bis Ostern“, sagt Jörg Öhler.";
    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ",
        "UTF-8, UTF-8",
        "UTF-8, ISO-8859-1",
        "UTF-8, windows-1252",
        "UTF-8, no-such-charset",
        "windows-1252, ",
        "windows-1252, UTF-8",
        "windows-1252, ISO-8859-1",
        "windows-1252, utf-16",
        "UTF-16LE, ",
        "UTF-16BE, ",
        "UTF-16LE, UTF-8",
        "UTF-16, UTF-8",
        "UTF-16, "
    })
    void readsWhateverIsDeclared(String charset, String declared) throws Exception {
        assertThat(decoder.decode(TEXT.getBytes(Charset.forName(charset)), declared))
                .isEqualTo(TEXT);
    }

    @Test
    void believesADeclarationInsideThatTheBytesBear() throws Exception {
        String xml = "<?xml version='1.0' encoding='ISO-8859-2'?><a>Łódź</a>";
        assertThat(decoder.decode(xml.getBytes(Charset.forName("ISO-8859-2")), null))
                .isEqualTo(xml);
        String html = "<!doctype html><meta charset=iso-8859-15><p>100 €";
        assertThat(decoder.decode(html.getBytes(Charset.forName("ISO-8859-15")), null))
                .isEqualTo(html);
    }

    @Test
    void takesADeclarationInPlainTextForText() throws Exception {
        String text = "Der Wert charset=koi8-r stehe in der Kopfzeile, sagt Jörg.";
        assertThat(decoder.decode(text.getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo(text);
    }

    @Test
    void leavesAMarkOut() throws Exception {
        assertThat(decoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), null))
                .isEqualTo(TEXT);
    }

    @Test
    void putsAMarkWhereUtf8IsBrokenInOnePlace() throws Exception {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;
        assertThat(decoder.decode(bytes, null)).isEqualTo("\uFFFD" + TEXT.substring(1));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> decoder.decode("%PDF-1.7".getBytes(StandardCharsets.UTF_8), null))
                .hasMessage("is a PDF, not text");
        assertThatThrownBy(() -> decoder.decode(new byte[] {'a', 0, 7, 'b', 'c', 'd', 'e', 'f', 'g'}, null))
                .hasMessage("is binary, not text");
    }
}
