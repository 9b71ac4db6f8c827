package org.zufolge.formats.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Hafenbrücke, 11",
        "├─ ←, 4",
        "u\u0308ber, 4",
        "東京, 4",
        "한국, 4",
        "ＡＢ, 4",
        "〿, 1",
        "😀, 2",
        "🎉🎉, 4",
        "🧑‍🚒, 2",
        "👍🏽, 2",
        "🇩🇪, 2",
        "❤\uFE0F, 2",
        "❤, 1",
        "⌚, 2",
        "𝕏, 1",
        "क्‍ष, 2",
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
