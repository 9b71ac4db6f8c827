package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WarcRecordsTest {
    private static final String PAGE =
            "<html><title>Regen</title><p>Es regnet über der Stadt, sagt der Wetterdienst am Abend.</p></html>";
    private static final byte[] FIRST = Pack.response(
            "https://bote.example/1", "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", Pack.bytes(PAGE));
    private static final byte[] LATIN = Pack.response(
            "https://bote.example/2",
            "HTTP/1.1 200 OK\nContent-Type: text/html; charset=iso-8859-1\nContent-Encoding: gzip",
            Pack.gzip(PAGE.getBytes(Charset.forName("windows-1252"))));
    private static final byte[] PICTURE =
            Pack.response("https://bote.example/3.png", "HTTP/1.1 200 OK\nContent-Type: image/png", new byte[100]);
    private static final byte[] MISSING = Pack.response(
            "https://bote.example/4", "HTTP/1.1 404 Not Found\nContent-Type: text/html", Pack.bytes(PAGE));

    @Test
    void readsPagesAndPassesOverTheRest() {
        byte[] warc = Pack.concat(FIRST, PICTURE, MISSING, LATIN);
        for (byte[] bytes : new byte[][] {
            warc,
            Pack.gzip(warc),
            Pack.concat(Pack.gzip(FIRST), Pack.gzip(PICTURE), Pack.gzip(MISSING), Pack.gzip(LATIN))
        }) {
            var pages = Read.of(bytes, "a.warc").reports();
            assertThat(pages)
                    .extracting(Incoming::where)
                    .containsExactly("a.warc!https://bote.example/1", "a.warc!https://bote.example/2");
            for (Incoming page : pages) {
                assertThat(page.report().text()).isEqualTo("Es regnet über der Stadt, sagt der Wetterdienst am Abend.");
                assertThat(page.report().headline()).isEqualTo("Regen");
            }
            assertThat(pages.get(0).report().url()).isEqualTo("https://bote.example/1");
        }
    }

    @Test
    void readsUpToACutAndSaysSo() {
        byte[] warc = Pack.concat(FIRST, LATIN);
        for (int length = FIRST.length + 1; length < warc.length - 4; length += 7) {
            Read read = Read.of(Arrays.copyOf(warc, length), "a.warc");
            assertThat(read.arrived()).as("cut at %d", length).isNotEmpty();
            assertThat(read.refused()).as("cut at %d", length).isNotEmpty();
        }
        byte[] plain = Pack.concat(FIRST, FIRST);
        for (int length = FIRST.length + 1; length < plain.length - 4; length += 7) {
            Read read = Read.of(Arrays.copyOf(plain, length), "a.warc");
            assertThat(read.refused()).as("cut at %d", length).isNotEmpty();
        }
    }

    @Test
    void goesOnBehindABrokenResponse() {
        byte[] broken = Pack.response("https://bote.example/5", "Unfug", Pack.bytes(PAGE));
        Read read = Read.of(Pack.concat(broken, FIRST), "a.warc");
        assertThat(read.arrived()).hasSize(1);
        assertThat(read.refused()).hasSize(1).first().asString().startsWith("a.warc!https://bote.example/5 ");
    }

    @Test
    void refusesGarbage() {
        assertThat(Read.of("WARC/1.0\r\nUnfug\r\n\r\n", "a.warc").refused()).hasSize(1);
    }

    @Test
    void givesWhatStandsBeforeALengthThatIsNone() {
        byte[] good = Pack.response(
                "https://bote.example/1", "HTTP/1.1 200 OK\nContent-Type: text/plain", Pack.bytes("Eins."));
        byte[] bad =
                Pack.bytes(new String(good, StandardCharsets.UTF_8).replace("Content-Length: ", "Content-Length: 1/"));
        Read read = Read.of(Pack.concat(good, bad), "a.warc");
        assertThat(read.arrived()).hasSize(1);
        assertThat(read.refused()).hasSize(1);
        assertThat(read.refused().get(0)).startsWith("a.warc is damaged").endsWith("only what stands before is read");
    }

    @Test
    void takesARecordWithoutAnAddress() {
        byte[] record = Pack.response("x", "HTTP/1.1 200 OK\nContent-Type: text/plain", Pack.bytes("Eins."));
        byte[] nameless = Pack.bytes(new String(record, StandardCharsets.UTF_8).replace("WARC-Target-URI: x\r\n", ""));
        assertThat(Read.of(nameless, "a.warc").arrivals()).hasSize(1);
    }
}
