package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.time.TenseOf.Tense;

class AttributeTest {
    private final Attribute attribute = new Attribute(new Forms());

    @Test
    void readsParticiples() {
        assertThat(tense("die am Montag beschlossene Regel")).isEqualTo(Tense.PAST);
        assertThat(tense("der am Montag in Kiel abgestürzten Maschine")).isEqualTo(Tense.PAST);
        assertThat(tense("die am Montag beginnende Messe")).isEqualTo(Tense.PRESENT);
        assertThat(tense("der am Montag geplante Besuch")).isEqualTo(Tense.FUTURE);
    }

    @Test
    void takesAnyDeterminerAndAdverbsAfterIt() {
        assertThat(tense("eine am Montag veröffentlichte Studie")).isEqualTo(Tense.PAST);
        assertThat(tense("dieses am Montag bekannt gewordenen Plans")).isEqualTo(Tense.PAST);
        assertThat(tense("die erst am Montag eröffnete Halle")).isEqualTo(Tense.PAST);
    }

    @Test
    void leavesWhatWasPlannedOnceToTheTenseOfItsClause() {
        assertThat(tense("die ursprünglich für Montag geplante Wahl")).isEqualTo(Tense.NONE);
    }

    @Test
    void tellsArticlesFromRelativePronouns() {
        assertThat(tense("Maier, der am Montag in der an das Dorf grenzenden Halle war"))
                .isEqualTo(Tense.NONE);
        assertThat(tense("er sagte, der am Montag geplante Besuch falle aus")).isEqualTo(Tense.FUTURE);
    }

    @Test
    void leavesOtherWords() {
        assertThat(tense("die am Montag große Freude hatten")).isEqualTo(Tense.NONE);
        assertThat(tense("der am Montag, beschlossene Sache")).isEqualTo(Tense.NONE);
    }

    private Tense tense(String words) {
        Atoms atoms = Sample.atoms(words);
        int day = 0;
        while (!atoms.is(day, "Montag")) {
            day++;
        }
        return attribute.tense(atoms, Found.date(day, day + 1, new Meaning.Weekday(1, Pick.BY_TENSE)));
    }
}
