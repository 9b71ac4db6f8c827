package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void knowsWhatLasts() {
        assertThat(Lexicon.german().lasts("Dienstjubiläum")).isTrue();
        assertThat(Lexicon.german().lasts("Haft")).isTrue();
        assertThat(Lexicon.german().lasts("Tochter")).isFalse();
    }

    private final Lexicon lexicon = Lexicon.german();

    @Test
    void knowsNounsByTheirCapital() {
        assertThat(lexicon.senses("Mai").value(Sense.MONTH)).isEqualTo("5");
        assertThat(lexicon.senses("MAI").value(Sense.MONTH)).isEqualTo("5");
        assertThat(lexicon.senses("mai").has(Sense.MONTH)).isFalse();
        assertThat(lexicon.senses("Morgen").value(Sense.PART)).isEqualTo("MO");
        assertThat(lexicon.senses("morgen").value(Sense.DAY_ADVERB)).isEqualTo("1");
        assertThat(lexicon.senses("morgen").value(Sense.PART)).isNull();
    }

    @Test
    void composesWords() {
        assertThat(lexicon.senses("Dienstagabend").value(Sense.WEEKDAY)).isEqualTo("2");
        assertThat(lexicon.senses("Dienstagabend").value(Sense.WITH_PART)).isEqualTo("EV");
        assertThat(lexicon.senses("siebenundvierzig").value(Sense.NUMBER)).isEqualTo("47");
        assertThat(lexicon.senses("neunzehnhundertachtundsechzig").value(Sense.NUMBER))
                .isEqualTo("1968");
        assertThat(lexicon.senses("zwanzigsten").value(Sense.ORDINAL)).isEqualTo("20");
        assertThat(lexicon.senses("Achtzigerjahre").value(Sense.DECADE_NOUN)).isEqualTo("80");
        assertThat(lexicon.senses("dreistündiger").value(Sense.LONG)).isEqualTo("PT3H");
        assertThat(lexicon.senses("Arbeitsjahr").value(Sense.COMPOUND_UNIT)).isEqualTo("Y");
    }

    @Test
    void inflectsAdjectives() {
        assertThat(lexicon.senses("vergangenem").value(Sense.SHIFT)).isEqualTo("-1");
        assertThat(lexicon.senses("tägliche").value(Sense.FREQUENCY)).isEqualTo("P1D");
    }

    @Test
    void leavesOtherWords() {
        assertThat(lexicon.senses("Regierung").isEmpty()).isTrue();
        assertThat(lexicon.senses("").isEmpty()).isTrue();
    }
}
