package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String BODY = "Der Stausee bei Hohenquell ist nach Angaben des Landkreises wieder gefüllt.\n\n"
            + "„Die Pegel steigen seit Sonntag“, sagte Landrätin Ines Aubach.\n\n"
            + "Warnung bleibt\n\n"
            + "Baden sei aber weiterhin verboten, hieß es. (dpa/AFP)";

    @Test
    void readsAPageWithAllItsFacts() {
        Incoming page = Read.of(Read.resource("page.html"), "page.html").report();

        assertThat(page.report().text()).isEqualTo(BODY);
        assertThat(page.report().headline()).isEqualTo("Stausee & Damm: Pegel steigen");
        assertThat(page.report().outlet()).isEqualTo("Hohenqueller Bote");
        assertThat(page.report().published()).isEqualTo("2026-03-04");
        assertThat(page.moment()).isEqualTo(Instant.parse("2026-03-04T06:30:00Z"));
        assertThat(page.report().url()).isEqualTo("https://bote.example/stausee");
        assertThat(page.report().language()).isEqualTo("de-DE");
        assertThat(page.authors()).containsExactly("Mara Lind", "Timo Quast");
        assertThat(page.credits()).containsExactly("dpa", "AFP");
        assertThat(page.notes()).isEmpty();
    }

    @Test
    void readsAPageWithoutMarkup() {
        Incoming page = Read.of(Read.resource("plain-page.html"), "x").report();

        assertThat(page.report().text())
                .startsWith("Wien (APA) – Der Seilbahnbetreiber")
                .endsWith("nicht äußern.")
                .doesNotContain("Impressum", "Mehr lesen", "Themen");
        assertThat(page.report().headline()).isEqualTo("Seilbahn steht still");
        assertThat(page.report().published()).isEqualTo("2026-03-03");
        assertThat(page.report().outlet()).isNull();
        assertThat(page.credits()).containsExactly("APA");
    }

    @Test
    void readsWindows1252DeclaredAsUtf8() {
        String html = "<html><head><meta charset=utf-8><title>Öl</title></head><body><p>„Öl wird süß“, sagt Jörg Weiß "
                + "über die Straße nach Süden.</p></body></html>";
        Incoming page = Read.of(html.getBytes(Charset.forName("windows-1252")), "x.html")
                .report();
        assertThat(page.report().text()).startsWith("„Öl wird süß“");
    }

    @Test
    void notesADateInTheFutureAndOneThatIsNone() {
        String page = "<html><meta name=date content='%s'><p>Der Damm hält, sagt die Landrätin am Abend.</p></html>";
        Incoming future = Read.of(String.format(page, "2126-01-01"), "x").report();
        assertThat(future.report().published()).isNull();
        assertThat(future.notes())
                .containsExactly("is dated 2126-01-01, which lies in the future; read without a date");
        Incoming none = Read.of(String.format(page, "demnächst"), "x").report();
        assertThat(none.notes()).containsExactly("has a date that is none (demnächst); read without it");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThat(Read.of("<html><body><script>x()</script></body></html>", "a.html")
                        .refused())
                .containsExactly("a.html has no text");
    }

    @Test
    void refusesAHugePage() {
        byte[] page = ("<html><p>" + "a".repeat(20_000_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(Read.of(page, "a.html").refused()).containsExactly("a.html is larger than 20,000,000 bytes");
    }

    @Test
    void readsDeepNesting() {
        String page = "<html><body>" + "<div>".repeat(100_000) + "<p>Der Damm hält, sagt die Landrätin am Abend.";
        assertThat(Read.of(page, "a.html").report().report().text())
                .isEqualTo("Der Damm hält, sagt die Landrätin am Abend.");
    }

    @Test
    void survivesBrokenJsonLd() {
        String page = "<html><script type='application/ld+json'>" + "[".repeat(5_000)
                + "</script><script type='application/ld+json'>{\"@type\": </script>"
                + "<p>Der Damm hält, sagt die Landrätin am Abend.";
        assertThat(Read.of(page, "a.html").report().report().headline()).isNull();
    }
}
