package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.time.TenseOf.Tense;

class AttributeTest {
    private final Attribute attribute = new Attribute();

    @Test
    void readsParticiples() {
        assertThat(tense("die am Montag beschlossene Regel")).isEqualTo(Tense.PAST);
        assertThat(tense("der am Montag in Kiel abgestürzten Maschine")).isEqualTo(Tense.PAST);
        assertThat(tense("die am Montag beginnende Messe")).isEqualTo(Tense.PRESENT);
        assertThat(tense("der am Montag geplante Besuch")).isEqualTo(Tense.FUTURE);
    }

    @Test
    void leavesOtherWords() {
        assertThat(tense("die am Montag große Freude hatten")).isEqualTo(Tense.NONE);
        assertThat(tense("der am Montag, beschlossene Sache")).isEqualTo(Tense.NONE);
    }

    private Tense tense(String words) {
        return attribute.tense(Sample.atoms(words), 3);
    }
}
