package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zufolge.evaluation.TimePair;

class ScoredLineTest {
    private final ScoredLine<TimePair> lines = new ScoredLine<>(4096, false, new TimeEvaluation());

    /** What becomes of a line, written with ' for ". */
    private Outcome<Scored<TimePair>> of(String line) {
        return lines.of(7, line.replace('\'', '"').getBytes(StandardCharsets.UTF_8), false);
    }

    private static String prediction(Scored<TimePair> scored) {
        return new String(scored.prediction(), StandardCharsets.UTF_8);
    }

    @Test
    void readsWithTheDateAndPairs() {
        Outcome<Scored<TimePair>> outcome =
                of("{'id': 'a', 'date': '2024-06-04', 'text': '😀 Gestern regnete es.', 'times':"
                        + " [{'span': [2, 9], 'type': 'DATE', 'value': '2024-06-03'}]}");
        assertThat(outcome.line()).isEqualTo(7);
        assertThat(outcome.problem()).isNull();
        assertThat(outcome.result()).isNotNull();
        assertThat(outcome.result().pairs()).hasSize(1).allMatch(TimePair::isRight);
        assertThat(prediction(outcome.result()))
                .isEqualTo("{\"id\":\"a\",\"times\":[{\"span\":[2,9],\"type\":\"DATE\",\"value\":\"2024-06-03\"}]}\n");
    }

    @Test
    void countsAReportThatCannotBeReadAsOneInWhichNothingWasFound() {
        Outcome<Scored<TimePair>> outcome =
                of("{'id': 'a', 'text': '1999', 'times':" + " [{'span': [0, 4], 'type': 'DATE', 'value': '1999'}]}");
        assertThat(outcome.problem()).contains("no sentence");
        assertThat(outcome.result()).isNotNull();
        assertThat(outcome.result().pairs()).hasSize(1).noneMatch(TimePair::isPaired);
        assertThat(outcome.result().prediction()).isEmpty();
    }

    @Test
    void makesNothingOfALineThatIsNoGold() {
        Outcome<Scored<TimePair>> outcome = of("{'id': 'a', 'text': 'Gestern regnete es.'}");
        assertThat(outcome.result()).isNull();
        assertThat(outcome.problem()).isEqualTo("has no \"times\"");
        assertThat(of("{").result()).isNull();
        assertThat(of("{").problem()).startsWith("is no valid JSON");
        Outcome<Scored<TimePair>> tooLong = lines.of(1, new byte[0], true);
        assertThat(tooLong.result()).isNull();
        assertThat(tooLong.problem()).contains("longer than 4,096 bytes");
    }

    @Test
    void passesOverAnEmptyLine() {
        assertThat(of(" ").result()).isNull();
        assertThat(of(" ").problem()).isNull();
    }
}
