package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationTest {
    @ParameterizedTest
    @MethodSource("samples")
    void tellsWordsFromASentence(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Die Wirtin („Chefin des großen alten Hauses am Hafen“) lachte.
                Die Kapitänin lobte ihr Team. „Wir kämpfen bis zum Schluss“
                    standing-alone | „Wir kämpfen bis zum Schluss“ | Die Kapitänin
                """);
    }
}
