package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
    private final Measures measures = Measures.german();
    private final Wordforms wordforms = Wordforms.german();

    @ParameterizedTest
    @ValueSource(strings = {"Jahr", "Jahre", "Monate", "Meter", "Tonnen", "Euro"})
    void sizesAndAgesAreCountedInThem(String form) {
        assertThat(measures.contain(wordforms.lookup(form, false).lemma())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staaten", "Mann", "alte", "Jahreszahl"})
    void othersAreCountedThemselves(String form) {
        assertThat(measures.contain(wordforms.lookup(form, false).lemma())).isFalse();
    }
}
