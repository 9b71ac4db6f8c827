package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.entity.Mention.Role;
import org.zufolge.reading.EntityKind;

class SalienceTest {
    private final Sample sample =
            Sample.of("Der Rat traf den Chef der Stadt in Bonn.\n\nDie Wache ist ein Amt. Sie ging. "
                    + "A kam. B kam. C kam. D kam. E kam. F kam. G kam. H kam. I kam. J kam.");

    private static Referent referent() {
        return new Referent(EntityKind.ORGANISATION, "Rat", true);
    }

    private int after(String words, boolean speaks) {
        Referent referent = referent();
        Mention mention = sample.mention(words);
        Salience.add(sample.parse, referent, mention, speaks);
        return Salience.at(sample.parse, referent, mention.sentence());
    }

    @Test
    void isMostForTheSubject() {
        assertThat(after("Der Rat", false)).isEqualTo(260);
        assertThat(after("den Chef", false)).isEqualTo(230);
        assertThat(after("Bonn", false)).isEqualTo(180);
        assertThat(after("der Stadt", false)).isEqualTo(100);
        assertThat(sample.mention("ein Amt").role()).isEqualTo(Role.PREDICATE);
        assertThat(after("ein Amt", false)).isEqualTo(180);
    }

    @Test
    void isMoreForWhoSpeaks() {
        assertThat(after("Der Rat", true)).isEqualTo(320);
    }

    @Test
    void halvesWithEachSentenceAndParagraph() {
        Referent referent = referent();
        assertThat(Salience.at(sample.parse, referent, 0)).isZero();
        Salience.add(sample.parse, referent, sample.mention("Der Rat"), false);

        assertThat(Salience.at(sample.parse, referent, 0)).isEqualTo(260);
        assertThat(Salience.at(sample.parse, referent, 1)).isEqualTo(65);
        assertThat(Salience.at(sample.parse, referent, 2)).isEqualTo(32);
    }

    @Test
    void isForgottenAfterTwelve() {
        Referent referent = referent();
        Salience.add(sample.parse, referent, sample.mention("Der Rat"), false);
        referent.salience = 1 << 20;

        assertThat(Salience.at(sample.parse, referent, 11)).isEqualTo(1 << 8);
        assertThat(Salience.at(sample.parse, referent, 12)).isZero();
    }

    @Test
    void addsUpOverSentencesAndTakesTheStrongestWithinOne() {
        Referent referent = referent();
        Salience.add(sample.parse, referent, sample.mention("der Stadt"), false);
        Salience.add(sample.parse, referent, sample.mention("Der Rat"), false);
        Salience.add(sample.parse, referent, sample.mention("Bonn"), false);
        assertThat(referent.salience).isEqualTo(260);
        assertThat(referent.carried).isZero();

        Salience.add(sample.parse, referent, sample.mention("ein Amt"), false);
        assertThat(referent.salience).isEqualTo(180 + 65);
        assertThat(referent.carried).isEqualTo(65);

        Salience.add(sample.parse, referent, sample.mention("Die Wache"), false);
        assertThat(referent.salience).isEqualTo(260 + 65);
        assertThat(referent.sentence).isEqualTo(1);
    }
}
