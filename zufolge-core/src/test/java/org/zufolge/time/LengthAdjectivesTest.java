package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthAdjectivesTest {
    private final Construction construction = new LengthAdjectives(Lexicon.german(), new Forms());

    @Test
    void finds() {
        assertThat(Sample.found(construction, "jahrelang, ein 14-tägiger Streik, eine dreitägige Reise"))
                .containsExactly("jahrelang = PXY", "14-tägiger = P14D", "dreitägige = P3D");
        assertThat(Sample.found(construction, "eine halbstündige Pause, zweieinhalbstündiger Marsch, ganztägig"))
                .containsExactly("halbstündige = PT0.5H", "zweieinhalbstündiger = PT2.5H", "ganztägig = P1D");
        assertThat(Sample.found(construction, "das 50-jährige Bestehen, zum 25jährigen Priesterjubiläum"))
                .containsExactly("50-jährige = P50Y", "25jährigen = P25Y");
        assertThat(Sample.found(construction, "nach zweijähriger schwieriger Bauzeit"))
                .containsExactly("zweijähriger = P2Y");
        assertThat(Sample.found(construction, "zwei- bis dreistündig, sieben- oder achttägig, 4- bis 6-wöchig"))
                .containsExactly(
                        "zwei- bis dreistündig = PT3H", "sieben- oder achttägig = P8D", "4- bis 6-wöchig = P6W");
        assertThat(Sample.found(construction, "eine fast zweistündige Rede, die rund 100-jährige Geschichte"))
                .containsExactly("fast zweistündige = PT2H", "rund 100-jährige = P100Y");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "der 55-jährige Mann, die 30-Jährige"))
                .isEmpty();
        assertThat(Sample.found(construction, "ihr vierjähriger kranker Sohn")).isEmpty();
        assertThat(Sample.found(construction, "die elfjährigen Jungen, der 45-jährige Kaplan"))
                .isEmpty();
        assertThat(Sample.found(construction, "volljährig, langjähriger Obmann"))
                .isEmpty();
        assertThat(Sample.found(construction, "ein 30-prozentiger Anstieg")).isEmpty();
    }
}
