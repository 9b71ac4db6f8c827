package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbComplexTest {
    @ParameterizedTest
    @CsvSource({"Er komme., true", "Er käme., true", "Er kommt., false", "Er kam., false"})
    void knowsTheKonjunktiv(String text, boolean konjunktiv) {
        VerbComplex verb = Parsed.of(text).sentence(0).get(0).verb();
        assertThat(verb.isKonjunktiv()).isEqualTo(konjunktiv);
    }

    @Test
    void noVerbHasNoMood() {
        assertThat(VerbComplex.NONE.isKonjunktiv()).isFalse();
        assertThat(VerbComplex.NONE.finite()).isEqualTo(-1);
    }
}
