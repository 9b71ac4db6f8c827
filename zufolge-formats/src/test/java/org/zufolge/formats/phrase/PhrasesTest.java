package org.zufolge.formats.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases german = Phrases.of(PhrasesTest.class, "greetings", "de");

    @Test
    void saysWhatItsTableHas() {
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.keys()).containsExactlyInAnyOrder("morning", "away");
        assertThat(german.say("morning")).isEqualTo("Schönen Morgen!");
    }

    @Test
    void putsValuesIn() {
        assertThat(german.say("away", "Köln", 3)).isEqualTo("Seit 3 Tagen in Köln");
    }

    @Test
    void refusesWhatThereIsNoWordFor() {
        assertThatThrownBy(() -> german.say("evening"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no words for evening in de");
        assertThatThrownBy(() -> Phrases.of(PhrasesTest.class, "greetings", "fr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no greetings in 'fr'");
    }
}
