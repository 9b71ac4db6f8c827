package org.zufolge.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-09 rest              | 2023-09    | rest",
                "2023-09-04 rest           | 2023-09-04 | rest",
                "2023-09-04T08:15:00Z rest | 2023-09-04 | rest",
                "4.9.2023 rest             | 2023-09-04 | rest",
                "04.09.23 rest             |            | rest",
                "4. September 2023 rest    | 2023-09-04 | rest",
                "4. Sept. 2023, 9 Uhr rest | 2023-09-04 | rest",
                "4. September rest         |            | rest",
                "4.9. rest                 |            | rest",
                "September 2023 rest       | 2023-09    | rest",
                "Mo, 4. Mai rest           |            | ",
                "Montag, 4. Mai rest       |            | rest",
                "4.9. rest                 |            | rest",
            })
    void readsDates(String text, String date, String rest) {
        FrontLine line = new FrontLine(text);
        FrontLine.Day day = line.date();
        if (rest == null) {
            assertThat(day).isNull();
        } else {
            assertThat(day).isEqualTo(new FrontLine.Day(date));
            assertThat(line.rest()).isEqualTo(rest);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Haus", "12", "3. Haus", "32.1.2020", "1.13.2020", "2023-13", "20231-01", "September"})
    void readsNoDate(String text) {
        FrontLine line = new FrontLine(text);
        assertThat(line.date()).isNull();
        assertThat(line.rest()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonn rest               | Bonn                    | rest",
                "Bad Segeberg, rest      | Bad Segeberg            | , rest",
                "Frankfurt am Main (dpa) | Frankfurt am Main       | (dpa)",
                "Bonn am rest            | Bonn                    | am rest",
                "Bonn/Genf rest          | Bonn/Genf               | rest",
                "St. Gallen rest         | St. Gallen              | rest",
                "L’Aquila rest           | L’Aquila                | rest",
                "Baden-Baden rest        | Baden-Baden             | rest",
                "rest                    |                         | rest",
            })
    void readsPlaces(String text, String place, String rest) {
        FrontLine line = new FrontLine(text);
        assertThat(line.place()).isEqualTo(place);
        assertThat(line.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "(dpa) rest, dpa, rest",
        "(dpa/lhe) rest, dpa, rest",
        "(dpa-AFX) rest, dpa, rest",
        "'(sda, awp) rest', sda, rest",
        "(SPD) rest, , (SPD) rest",
        "(dpa rest, , (dpa rest",
        "dpa rest, , dpa rest",
    })
    void readsAgenciesInBrackets(String text, String agency, String rest) {
        FrontLine line = new FrontLine(text);
        assertThat(line.bracketedAgency()).isEqualTo(agency);
        assertThat(line.rest()).isEqualTo(rest);
    }

    @Test
    void takesADashOnlyWithSpaceBehindIt() {
        assertThat(new FrontLine("- rest").dash("-")).isTrue();
        assertThat(new FrontLine("-- rest").dash("-")).isTrue();
        assertThat(new FrontLine("-").dash("-")).isTrue();
        assertThat(new FrontLine("-rest").dash("-")).isFalse();
        assertThat(new FrontLine("– rest").dash("-")).isFalse();
    }

    @Test
    void goesBack() {
        FrontLine line = new FrontLine("  Bonn rest");
        int position = line.position();
        line.place();
        line.back(position);
        assertThat(line.rest()).isEqualTo("Bonn rest");
        assertThat(line.atEnd()).isFalse();
    }
}
