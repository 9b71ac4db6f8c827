package org.zufolge.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;
import org.zufolge.stories.account.Reason;
import org.zufolge.stories.account.Turn;
import org.zufolge.stories.account.Verdict;

class WordingTest {
    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(Wording.ENGLISH.keys()).containsExactlyInAnyOrderElementsOf(Wording.GERMAN.keys());
        for (String key : Wording.GERMAN.keys()) {
            for (int i = 0; i < 3; i++) {
                String value = "{" + i + "}";
                assertThat(Wording.ENGLISH.say(key).contains(value))
                        .as(key)
                        .isEqualTo(Wording.GERMAN.say(key).contains(value));
            }
        }
    }

    @Test
    void hasAWordForEverythingThatIsRead() {
        Stream<String> keys = Stream.of(
                        Arrays.stream(Certainty.values()).map(value -> "certainty." + value.name()),
                        Arrays.stream(Channel.values()).map(value -> "channel." + value.name()),
                        Arrays.stream(Medium.values()).map(value -> "medium." + value.name()),
                        Arrays.stream(StatementType.values()).map(value -> "type." + value.name()),
                        Arrays.stream(Turn.values()).map(value -> "turn." + value.name()),
                        Arrays.stream(Verdict.values()).map(value -> "verdict." + value.name()),
                        Arrays.stream(Reason.Kind.values()).map(value -> "reason." + value.name()))
                .flatMap(key -> key);
        assertThat(keys).allSatisfy(key -> assertThat(Wording.GERMAN.say(key)).isNotBlank());
        assertThatThrownBy(() -> Wording.GERMAN.say("none")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAndDates() {
        assertThat(Wording.GERMAN.count("reports", 1)).isEqualTo("1 Bericht");
        assertThat(Wording.GERMAN.count("reports", 12_345)).isEqualTo("12.345 Berichte");
        assertThat(Wording.ENGLISH.count("reports", 12_345)).isEqualTo("12,345 reports");
        LocalDate monday = LocalDate.of(2026, 3, 2);
        assertThat(Wording.GERMAN.day(monday)).isEqualTo("2. März 2026");
        assertThat(Wording.ENGLISH.days(monday, monday)).isEqualTo("2 March 2026");
    }

    @Test
    void choosesALanguage() {
        assertThat(Wording.of("en", "de")).isEqualTo(Wording.ENGLISH);
        assertThat(Wording.of(null, "de-AT,en;q=0.5")).isEqualTo(Wording.GERMAN);
        assertThat(Wording.of("xx", "fr,en-US;q=0.8,de;q=0.3")).isEqualTo(Wording.ENGLISH);
        assertThat(Wording.of(null, null)).isEqualTo(Wording.GERMAN);
        assertThat(Wording.of(null, ";;;q=x")).isEqualTo(Wording.GERMAN);
    }
}
