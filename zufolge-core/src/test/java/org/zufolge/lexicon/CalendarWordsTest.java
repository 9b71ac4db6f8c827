package org.zufolge.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWordsTest {
    @ParameterizedTest
    @CsvSource({"Januar, 1", "Jänner, 1", "märz, 3", "MAI, 5", "Sept, 9", "Dezember, 12", "Montag, 0", "'', 0", "M, 0"})
    void giveAMonthItsNumber(String word, int number) {
        assertThat(CalendarWords.month(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"Montag, true", "SONNABEND, true", "Mai, false", "montags, false"})
    void tellWeekdays(String word, boolean weekday) {
        assertThat(CalendarWords.isWeekday(word)).isEqualTo(weekday);
    }
}
