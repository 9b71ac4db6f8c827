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
        assertThat(lexicon.senses("Mai")).containsEntry(Sense.MONTH, "5");
        assertThat(lexicon.senses("MAI")).containsEntry(Sense.MONTH, "5");
        assertThat(lexicon.senses("mai")).doesNotContainKey(Sense.MONTH);
        assertThat(lexicon.senses("Morgen")).containsEntry(Sense.PART, "MO");
        assertThat(lexicon.senses("morgen"))
                .containsEntry(Sense.DAY_ADVERB, "1")
                .doesNotContainKey(Sense.PART);
    }

    @Test
    void composesWords() {
        assertThat(lexicon.senses("Dienstagabend"))
                .containsEntry(Sense.WEEKDAY, "2")
                .containsEntry(Sense.WITH_PART, "EV");
        assertThat(lexicon.senses("siebenundvierzig")).containsEntry(Sense.NUMBER, "47");
        assertThat(lexicon.senses("neunzehnhundertachtundsechzig")).containsEntry(Sense.NUMBER, "1968");
        assertThat(lexicon.senses("zwanzigsten")).containsEntry(Sense.ORDINAL, "20");
        assertThat(lexicon.senses("Achtzigerjahre")).containsEntry(Sense.DECADE_NOUN, "80");
        assertThat(lexicon.senses("dreistündiger")).containsEntry(Sense.LONG, "PT3H");
        assertThat(lexicon.senses("Arbeitsjahr")).containsEntry(Sense.COMPOUND_UNIT, "Y");
    }

    @Test
    void inflectsAdjectives() {
        assertThat(lexicon.senses("vergangenem")).containsEntry(Sense.SHIFT, "-1");
        assertThat(lexicon.senses("tägliche")).containsEntry(Sense.FREQUENCY, "P1D");
    }

    @Test
    void leavesOtherWords() {
        assertThat(lexicon.senses("Regierung")).isEmpty();
        assertThat(lexicon.senses("")).isEmpty();
    }
}
