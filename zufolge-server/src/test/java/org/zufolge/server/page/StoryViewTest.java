package org.zufolge.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.archive.Kept;
import org.zufolge.report.Report;
import org.zufolge.stories.Filed;

class StoryViewTest {
    private static final String AGENCY = "Morlau (dpa) - In Morlau ist in der Nacht eine Lagerhalle der Firma Kelmatex "
            + "ausgebrannt. Drei Menschen seien verletzt worden, sagte Feuerwehrsprecherin Ines Torbach. Die Ursache des "
            + "Brandes sei noch unklar, teilte die Polizei mit.";
    private static final String PAPER = "In Morlau brannte in der Nacht eine Lagerhalle der Firma Kelmatex aus. "
            + "Feuerwehrsprecherin Ines Torbach sagte dem Morlauer Boten, drei Menschen seien schwer verletzt worden. Nach "
            + "Angaben aus Ermittlerkreisen soll es Brandstiftung gewesen sein.";

    private static Told story() {
        List<Kept> reports = new ArrayList<>();
        for (String[] report : new String[][] {
            {"a", "Agentur", AGENCY}, {"b", "Morlauer Bote", PAPER}, {"c", "Tagblatt", AGENCY + " Mehr in Kürze."}
        }) {
            reports.add(new Kept(
                    new Filed(
                            report[0],
                            LocalDate.of(2026, 3, 2),
                            Zufolge.reader()
                                    .read(Report.of(report[2])
                                            .id(report[0])
                                            .outlet(report[1])
                                            .headline("Brand <in> Morlau"))),
                    null,
                    1));
        }
        return Told.of("st-1", reports);
    }

    private final StoryView view = StoryView.of(story(), Wording.GERMAN);

    @Test
    void foldsReprintsUnderWhatTheyReprint() {
        assertThat(view.reports()).extracting(StoryView.ReportRow::outlet).containsExactly("Agentur", "Morlauer Bote");
        assertThat(view.reports().get(0).reprints())
                .extracting(StoryView.ReportRow::outlet)
                .containsExactly("Tagblatt");
        assertThat(view.card().reprints()).isEqualTo(1);
        assertThat(view.card().outlets()).isEqualTo(3);
    }

    @Test
    void picksTheClaimThatTheLeastStandsBehind() {
        StoryCard.Weakest weakest = Objects.requireNonNull(view.card().weakest());
        assertThat(weakest.words()).contains("Brandstiftung");
        assertThat(weakest.verdict()).isEqualTo("ein ungenannter Ursprung");
    }

    @Test
    void setsWordingsSideBySide() {
        ClaimView injured = view.claims().stream()
                .filter(claim -> claim.words().contains("verletzt"))
                .findFirst()
                .orElseThrow();
        assertThat(injured.renderings())
                .extracting(ClaimView.Rendering::outlet)
                .containsExactly("Agentur", "Morlauer Bote");
        assertThat(injured.renderings().get(1).words()).contains(new ClaimView.Piece("schwer", true));
        assertThat(injured.history()).anyMatch(ClaimView.Turning::reprinted);
    }

    @Test
    void drawsOriginsToOutlets() {
        ProvenanceGraph graph = Objects.requireNonNull(view.graph());
        assertThat(graph.origins()).extracting(ProvenanceGraph.Box::name).anyMatch(name -> name.contains("Torbach"));
        assertThat(graph.origins()).anyMatch(box -> !box.named());
        assertThat(graph.bands()).allSatisfy(band -> {
            assertThat(band.statements()).isPositive();
            assertThat(band.path()).matches("M[0-9. C]+");
        });
        assertThat(graph.outlets()).allMatch(box -> box.y() > 0 && box.y() < graph.height());
    }
}
