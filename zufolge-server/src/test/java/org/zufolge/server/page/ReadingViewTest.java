package org.zufolge.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zufolge.Zufolge;
import org.zufolge.report.Report;

class ReadingViewTest {
    private static final String TEXT = "Morlau (dpa) - \uD83D\uDD25 Der Kai sei seit dem 28. Februar gesperrt, sagte "
            + "Bürgermeisterin Ines Torbach. Nach Angaben aus Ermittlerkreisen soll es Brandstiftung gewesen sein.\n\n"
            + "Auch in Hamburg \u202Eliest man mit.";

    private static ReadingView view(Report report) {
        return ReadingView.of(Zufolge.reader().read(report), Wording.GERMAN);
    }

    private final ReadingView view =
            view(Report.of(TEXT).outlet("Morlauer Bote").published("2026-03-02").url("javascript:alert(1)"));

    @Test
    void showsTheTextWithoutWhatTurnsItAround() {
        List<String> paragraphs = view.blocks().stream()
                .map(block -> block.runs().stream().map(TextBlock.Run::words).collect(Collectors.joining()))
                .toList();
        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(1)).isEqualTo("Auch in Hamburg liest man mit.");
    }

    @Test
    void marksContentsAndTheirProofs() {
        List<TextBlock.Run> runs = view.blocks().get(0).runs();
        assertThat(runs)
                .anyMatch(run -> run.words().contains("Kai sei") && "s1".equals(run.statement()) && run.first())
                .anyMatch(run ->
                        run.words().contains("Ines Torbach") && run.proves().contains("s1"));
        assertThat(runs.stream().filter(TextBlock.Run::first).map(TextBlock.Run::statement))
                .doesNotHaveDuplicates();
    }

    @Test
    void linesUpHandsFromOriginToPublisher() {
        StatementCard said = view.cards().get(0);
        assertThat(said.hands().get(0).name()).isEqualTo("Ines Torbach");
        assertThat(said.rests()).isTrue();
        assertThat(said.hands().get(said.hands().size() - 1).publisher()).isTrue();
        StatementCard hearsay = view.cards().get(1);
        assertThat(hearsay.hands().get(0).named()).isFalse();
        assertThat(hearsay.gist()).contains("(ungenannt)");
        assertThat(view.unnamed()).isEqualTo(1);
    }

    @Test
    void givesSourcesTheirShareAndOrdersTimes() {
        assertThat(view.sources()).hasSize(2).allMatch(source -> source.share() == 0.5);
        assertThat(view.moments()).extracting(Moment::when).startsWith("28. Februar 2026", "2. März 2026");
        assertThat(view.map()).isNotNull();
    }

    @Test
    void leadsToWebAddressesAlone() {
        assertThat(view.url()).isNull();
        assertThat(view(Report.of(TEXT).url("https://bote.example/1")).url()).isEqualTo("https://bote.example/1");
    }
}
