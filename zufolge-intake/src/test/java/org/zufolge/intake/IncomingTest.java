package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.report.Report;

class IncomingTest {
    private static Incoming of(Report report, List<String> authors) {
        return new Incoming(report, "here", authors, List.of(), null, false, List.of());
    }

    @Test
    void takesFromAnotherTellingWhatIsMissing() {
        Incoming page = of(Report.of("Der ganze Text.").headline("Von der Seite"), List.of());
        Incoming feed = new Incoming(
                Report.of("Kurz.")
                        .headline("Aus dem Feed")
                        .published("2026-03-02")
                        .outlet("Bote"),
                "there",
                List.of("Ada Brook"),
                List.of("dpa"),
                Instant.EPOCH,
                true,
                List.of("a note"));

        Incoming both = page.or(feed);

        assertThat(both.report().text()).isEqualTo("Der ganze Text.");
        assertThat(both.report().headline()).isEqualTo("Von der Seite");
        assertThat(both.report().published()).isEqualTo("2026-03-02");
        assertThat(both.report().outlet()).isEqualTo("Bote");
        assertThat(both.authors()).containsExactly("Ada Brook");
        assertThat(both.credits()).containsExactly("dpa");
        assertThat(both.moment()).isEqualTo(Instant.EPOCH);
        assertThat(both.where()).isEqualTo("here");
        assertThat(both.excerpt()).isFalse();
        assertThat(both.notes()).isEmpty();
    }

    @Test
    void keepsItsOwn() {
        Incoming page = of(Report.of("Text.").url("https://bote.example/a"), List.of("Cem Dorn"));

        assertThat(page.or(of(Report.of("Kurz.").url("https://bote.example/b"), List.of("Ada Brook"))))
                .isEqualTo(page);
    }
}
