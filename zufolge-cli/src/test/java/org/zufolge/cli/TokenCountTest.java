package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Rat tagt.|4",
                "„Nein“, sagte er.|7",
                "am 3.5.2024|6",
                "US-Präsident|3",
                "so\u00A0viel|2",
                "gut \uD83D\uDE00|2",
                "''|0"
            })
    void countsRunsAndMarks(String text, int tokens) {
        assertThat(TokenCount.of(text)).isEqualTo(tokens);
    }
}
