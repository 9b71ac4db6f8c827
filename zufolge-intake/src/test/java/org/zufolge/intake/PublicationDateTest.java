package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024-12", "2024", "0999-01-01"})
    void takesDaysMonthsAndYears(String date) {
        assertThat(PublicationDate.isOne(date)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-02-29", "2024-13", "2024-00-01", "24", "2024-1-1", "2024-01-01T", "+2024", "٢٠٢٤", ""})
    void leavesTheRest(String date) {
        assertThat(PublicationDate.isOne(date)).isFalse();
    }
}
