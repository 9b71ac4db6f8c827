package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.report.Report;

class ReportLineTest {
    private final ReportLine lines = new ReportLine();

    private Report parse(String line) throws InputException {
        return lines.parse(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesEveryKey() throws InputException {
        Report report =
                parse("{\"id\": 7, \"text\": \"Er sagt: „Ja.“\\n\", \"title\": \"Ja\", \"date\": \"2024-02-29\","
                        + " \"outlet\": \"Der Bote\", \"url\": \"https://bote.example/7\","
                        + " \"language\": \"de\"}");
        assertThat(report)
                .isEqualTo(new Report(
                        "7", "Er sagt: „Ja.“\n", "Ja", "2024-02-29", "Der Bote", "https://bote.example/7", "de"));
    }

    @Test
    void passesOverOtherKeysAndNulls() throws InputException {
        Report report =
                parse("{\"quotes\": [{\"text\": \"no\"}], \"id\": null, \"text\": \"Ja.\", \"x\": {\"id\": 1}}");
        assertThat(report).isEqualTo(Report.of("Ja."));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01T08:15:00Z, 2024-05-01",
        "2024-05-01 08:15:00, 2024-05-01",
        "2024-05, 2024-05",
        "2024, 2024",
        "gestern,",
        "2024-13,",
        "2024-02-31,",
        "01.05.2024,"
    })
    void takesOfADateWhatIsOne(String date, String expected) throws InputException {
        assertThat(parse("{\"text\": \"Ja.\", \"date\": \"" + date + "\"}").published())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "null"})
    void refusesWhatIsNoObject(String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("is no JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": null}", "{\"text\": [\"a\"]}", "{\"id\": \"a\"}"})
    void refusesAnObjectWithoutText(String line) {
        assertThatThrownBy(() -> parse(line)).hasMessage("has no \"text\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"a\"", "{\"text\": ", "{\"text\": \"a", "{text: 1}", "{\"text\": \"a\",, }"})
    void refusesBrokenJsonInOneLine(String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(InputException.class)
                .message()
                .isNotEmpty()
                .doesNotContain("\n");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] line = "{\"text\": \"für\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> lines.parse(line)).isInstanceOf(InputException.class);
    }

    @Test
    void bearsAMarkInFront() throws InputException {
        assertThat(parse("\uFEFF{\"text\": \"Ja.\"}").text()).isEqualTo("Ja.");
    }

    @Test
    void refusesNestingThatWouldOverflowTheStack() {
        String deep = "{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"text\": \"Ja.\"}";
        assertThatThrownBy(() -> parse(deep)).isInstanceOf(InputException.class);
    }
}
