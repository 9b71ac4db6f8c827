package org.zufolge.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {
    @ParameterizedTest
    @CsvSource({"Januar, 1", "Jänner, 1", "märz, 3", "MAI, 5", "Sept, 9", "Dezember, 12", "Montag, 0", "'', 0", "M, 0"})
    void haveANumber(String word, int number) {
        assertThat(Months.number(word)).isEqualTo(number);
    }
}
