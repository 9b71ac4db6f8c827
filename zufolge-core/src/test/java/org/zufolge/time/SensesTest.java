package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zufolge.time.Senses.Opening;

class SensesTest {
    @Test
    void hasTheValuesGiven() {
        Senses senses = Senses.of(Map.of(Sense.WEEKDAY, "2", Sense.WITH_PART, "EV"));
        assertThat(senses.has(Sense.WEEKDAY)).isTrue();
        assertThat(senses.has(Sense.MONTH)).isFalse();
        assertThat(senses.value(Sense.WITH_PART)).isEqualTo("EV");
        assertThat(senses.value(Sense.MONTH)).isNull();
        assertThat(senses.isEmpty()).isFalse();
    }

    @Test
    void hasEachSenseApart() {
        for (Sense sense : Sense.values()) {
            Senses senses = Senses.of(Map.of(sense, "1"));
            for (Sense other : Sense.values()) {
                assertThat(senses.has(other)).isEqualTo(sense == other);
            }
        }
    }

    @Test
    void tellsWhatMayBeginAnExpression() {
        assertThat(Senses.of(Map.of(Sense.MONTH, "5")).opening()).isEqualTo(Opening.ALWAYS);
        assertThat(Senses.of(Map.of(Sense.ARTICLE, "")).opening()).isEqualTo(Opening.ARTICLE);
        assertThat(Senses.of(Map.of(Sense.PREPOSITION, "")).opening()).isEqualTo(Opening.RATE);
        assertThat(Senses.of(Map.of(Sense.PREPOSITION, "", Sense.UNIT, "D")).opening())
                .isEqualTo(Opening.ALWAYS);
    }

    @Test
    void meansNothingByItself() {
        assertThat(Senses.NONE.isEmpty()).isTrue();
        assertThat(Senses.NONE.opening()).isEqualTo(Opening.NEVER);
        assertThat(Senses.OPENER.isEmpty()).isTrue();
        assertThat(Senses.OPENER.opening()).isEqualTo(Opening.ALWAYS);
    }
}
