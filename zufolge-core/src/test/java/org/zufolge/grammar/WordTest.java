package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {
    private static final VerbForm SEE = new VerbForm("sehen", VerbForm.PRESENT, VerbForm.INFINITIVE);
    private static final VerbForm MAY = new VerbForm("dürfen", VerbForm.PRESENT, VerbForm.MODAL);

    private static Word word(int classes, VerbForm... verbs) {
        return new Word("x", classes, 0, 0, List.of(verbs), "x", 0, true);
    }

    @Test
    void canBeOfSeveralClasses() {
        Word both = word(Tag.NOUN.bit() | Tag.ADVERB.bit());
        assertThat(both.can(Tag.NOUN)).isTrue();
        assertThat(both.can(Tag.ADVERB)).isTrue();
        assertThat(both.can(Tag.NAME)).isFalse();
        assertThat(both.canOnly(Tag.NOUN)).isFalse();
        assertThat(word(Tag.NOUN.bit()).canOnly(Tag.NOUN)).isTrue();
    }

    @Test
    void hasWhatOneOfItsVerbsHas() {
        assertThat(word(0, SEE, MAY).verb(VerbForm.MODAL)).isTrue();
        assertThat(word(0, SEE).verb(VerbForm.MODAL)).isFalse();
        assertThat(word(0).verb(VerbForm.INFINITIVE)).isFalse();
    }

    @Test
    void givesItsFirstInfinitive() {
        assertThat(word(0, SEE, MAY).infinitive()).isEqualTo("sehen");
        assertThat(word(0).infinitive()).isNull();
    }
}
