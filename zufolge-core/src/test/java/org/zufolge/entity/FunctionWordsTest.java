package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.entity.FunctionWords.Use;
import org.zufolge.lexicon.Form;

class FunctionWordsTest {
    private final FunctionWords words = FunctionWords.german();

    @ParameterizedTest
    @CsvSource({
        "er, PERSONAL, 1",
        "Er, PERSONAL, 1",
        "sie, PERSONAL, 10",
        "dieser, DEMONSTRATIVE, 1",
        "jenem, DEMONSTRATIVE, 5",
        "letztere, DEMONSTRATIVE, 10",
        // whatever it may be
        "andere, OTHER, 15",
        "des, DEFINITE, 15",
        // a word used otherwise
        "er, DEFINITE, 0",
        "Tor, PERSONAL, 0",
    })
    void tellWhatTheyCanTakeUp(String word, Use use, int genders) {
        assertThat(words.genders(new Form(word), use)).isEqualTo(genders);
        assertThat(words.is(new Form(word), use)).isEqualTo(genders != 0);
    }

    @Test
    void areForMoreThanOneThing() {
        Form der = new Form("der");

        assertThat(words.is(der, Use.DEFINITE)).isTrue();
        assertThat(words.is(der, Use.RELATIVE)).isTrue();
        assertThat(words.is(der, Use.POSSESSIVE)).isFalse();
    }
}
