package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VagueTimesTest {
    private final Construction construction = new VagueTimes(Lexicon.german());

    @Test
    void finds() {
        assertThat(Sample.found(construction, "kürzlich, jetzt und demnächst"))
                .containsExactly("kürzlich = PAST_REF", "jetzt = PRESENT_REF", "demnächst = FUTURE_REF");
        assertThat(Sample.found(construction, "in Zukunft, zu dieser Zeit, in diesen Tagen, in letzter Zeit"))
                .containsExactly(
                        "Zukunft = FUTURE_REF",
                        "dieser Zeit = PAST_REF",
                        "diesen Tagen = PRESENT_REF",
                        "in letzter Zeit = PAST_REF");
        assertThat(Sample.found(construction, "früher war er Lehrer, damals"))
                .containsExactly("früher = PAST_REF", "damals = PAST_REF");
        assertThat(Sample.found(construction, "Seit diesem Besuch ruht der Streit, seit dieser Wahl"))
                .containsExactly("Seit diesem Besuch = PAST_REF", "seit dieser Wahl = PAST_REF");
        assertThat(Sample.found(construction, "der Ex-Minister muss spätestens dann gehen"))
                .containsExactly("Ex = PAST_REF", "dann = FUTURE_REF");
    }

    @Test
    void leaves() {
        assertThat(Sample.found(construction, "ein Jahr früher")).isEmpty();
        assertThat(Sample.found(construction, "seit diesem Jahr, seit dieser Woche, seit diesem Montag"))
                .isEmpty();
        assertThat(Sample.found(construction, "seit Wochen, seit dem Besuch, seit diese kam, bei diesem Besuch"))
                .isEmpty();
        assertThat(Sample.found(construction, "früher oder später")).isEmpty();
        assertThat(Sample.found(construction, "so bald wie möglich")).isEmpty();
        assertThat(Sample.found(construction, "die Zukunft der Rente")).isEmpty();
        assertThat(Sample.found(construction, "Ex und hopp, dann ging er")).isEmpty();
        assertThat(Sample.found(construction, "die Ex des Trainers, ex-post")).isEmpty();
    }
}
