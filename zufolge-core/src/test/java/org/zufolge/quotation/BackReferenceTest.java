package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackReferenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Demnach stieg der Verbrauch im Winter. | stieg der Verbrauch im Winter | Demnach
                    Der Verbrauch stieg demzufolge im Winter. | Der Verbrauch stieg … im Winter | demzufolge
                    Danach sei der Verbrauch gestiegen. | sei der Verbrauch gestiegen | Danach
                    """)
    void goesBackToTheLastSource(String sentence, String content, String source) {
        assertThat(Found.in("Das Amt legte einen Bericht vor. " + sentence).by("back-reference"))
                .containsExactly(content + " | " + source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Danach stieg der Verbrauch.", "Der Verbrauch sei danach gestiegen."})
    void leavesATime(String sentence) {
        assertThat(Found.in(sentence).by("back-reference")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllOfIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Das Amt legte einen Bericht vor. Demnach steigen die Mieten, und die Löhne fallen.
                    back-reference | steigen die Mieten, und die Löhne fallen | Demnach | Demnach | Demnach
                """);
    }
}
