package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VagueTimesTest {
    private final Construction construction = new VagueTimes(Lexicon.german());

    @Test
    void finds() {
        assertThat(Sample.found(construction, "kürzlich, jetzt und künftig"))
                .containsExactly("kürzlich = PAST_REF", "jetzt = PRESENT_REF", "künftig = FUTURE_REF");
        assertThat(Sample.found(construction, "vor kurzem, in Zukunft, zu dieser Zeit, in diesen Tagen"))
                .containsExactly(
                        "vor kurzem = PAST_REF",
                        "in Zukunft = FUTURE_REF",
                        "dieser Zeit = PAST_REF",
                        "in diesen Tagen = PRESENT_REF");
        assertThat(Sample.found(construction, "früher war er Lehrer, damals"))
                .containsExactly("früher = PAST_REF", "damals = PAST_REF");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "ein Jahr früher")).isEmpty();
        assertThat(Sample.found(construction, "früher oder später")).isEmpty();
        assertThat(Sample.found(construction, "so bald wie möglich")).isEmpty();
        assertThat(Sample.found(construction, "die Zukunft der Rente")).isEmpty();
    }
}
