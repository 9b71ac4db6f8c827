package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppositionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // behind the noun
                "Das Tor sei offen, sagte der Sprecher der Stadt, Ole Brandt.;"
                        + " Ole Brandt; der Sprecher|Ole Brandt; Sprecher der Stadt",
                "Der Sprecher der Stadt, Ole Brandt (SPD), sagte das.;"
                        + " Ole Brandt; Der Sprecher|Ole Brandt; Sprecher der Stadt",
                "Der Sprecher, Ole Brandt, und Emil Timm kamen.; Ole Brandt; Der Sprecher|Ole Brandt; Sprecher",
                "Der Chef der Nordkap AG, Emil Timm, kam.; Emil Timm; Der Chef|Emil Timm; Chef",
                "Die größte Reederei im Norden, die Nordkap AG, teilte das mit.;"
                        + " Nordkap AG; Die größte Reederei|die Nordkap AG; größte Reederei",
                // a noun that nobody knows, as the subject
                "Der Turmwart, Ole Brandt, sagte, das Tor sei offen.; Ole Brandt; Der Turmwart|Ole Brandt; Turmwart",
                // before the noun
                "Ole Brandt, Sprecher der Stadt, sagte das.; Ole Brandt; Ole Brandt|Sprecher; Sprecher der Stadt",
                "Ole Brandt, der Sprecher der Stadt, kam.; Ole Brandt; Ole Brandt|der Sprecher; Sprecher der Stadt",
                "Ole Brandt (SPD), Sprecher der Stadt, sagte das.; Ole Brandt; Ole Brandt|Sprecher; Sprecher der Stadt",
                "Ole Brandt, 39, Sprecher der Stadt, sagte das.; Ole Brandt; Ole Brandt|Sprecher; Sprecher der Stadt",
                "Die Nordkap AG, eine Reederei im Norden, teilte das mit.;"
                        + " Nordkap AG; Die Nordkap AG|eine Reederei; Reederei",
                // whose brother he is has no part in it
                "Der Bruder des Papstes, Bo Lund, sagte das.; Bo Lund; Der Bruder|Bo Lund; Bruder des Papstes",
                // what the subject is said to be
                "Ole Brandt ist Sprecher der Stadt.; Ole Brandt; Ole Brandt|Sprecher; Sprecher der Stadt",
                "Greenpeace ist eine Organisation aus Kanada.; Greenpeace; Greenpeace|eine Organisation; Organisation",
                // the first description stays
                "Anwalt Emil Timm, Sprecher der Stadt, kam.; Emil Timm; Anwalt Emil Timm|Sprecher; Anwalt",
            })
    void joinsNameAndNoun(String text, String name, String mentions, String description) {
        Cast cast = Cast.of(text);

        assertThat(cast.mentions(name)).containsExactly(mentions.split("\\|"));
        assertThat(cast.entity(name).description()).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // a list
                "Der Sprecher, Ole Brandt und Emil Timm kamen.; Ole Brandt",
                "Der Sprecher der Stadt, Ole Brandt (SPD) und Emil Timm kamen.; Ole Brandt",
                "Der Sprecher, Ole Brandt oder Emil Timm kam.; Ole Brandt",
                "Der Sprecher, Ole Brandt sowie Emil Timm kamen.; Ole Brandt",
                // another gender, several
                "Die Sprecherin der Stadt, Ole Brandt, kam.; Ole Brandt",
                "Die Sprecher der Stadt, Ole Brandt, kamen.; Ole Brandt",
                "Ole Brandt ist die Sprecherin.; Ole Brandt",
                // another clause
                "Er traf einen Turmwart, Ole Brandt kam.; Ole Brandt",
                "Das Tor bewachte Ole Brandt, der Wärter kam.; Ole Brandt",
                // a thing
                "Ole Brandt ist ein Tor.; Ole Brandt",
                "Das Haus, Ole Brandt, kam.; Ole Brandt",
                // a body is no more than one bare noun
                "Die Nordkap AG, Reederei im Norden, teilte das mit.; Nordkap AG",
                // an age on both sides of which no comma stands
                "Ole Brandt, 39 Sprecher kamen.; Ole Brandt",
            })
    void leavesWhatOnlyStandsBesideIt(String text, String name) {
        Cast cast = Cast.of(text);

        assertThat(cast.mentions(name)).hasSize(1);
        assertThat(cast.entity(name).description()).isNull();
    }

    @Test
    void takesUpWhoWasJoined() {
        Cast cast = Cast.of("Ole Brandt, der Trainer der Stadt, kam. Der Trainer sagte, das Tor sei offen.");

        assertThat(cast.mentions("Ole Brandt")).containsExactly("Ole Brandt", "der Trainer", "Der Trainer");
        assertThat(cast.sources()).containsExactly("Ole Brandt");
    }

    @Test
    void learnsTheGenderFromTheNoun() {
        Cast cast = Cast.of("Kim Lund, die Sprecherin der Stadt, kam. Er schwieg. Sie sagte, das Tor sei offen.");

        assertThat(cast.mentions("Kim Lund")).containsExactly("Kim Lund", "die Sprecherin", "Sie");
    }

    @Test
    void learnsWhereABodyIs() {
        Cast cast = Cast.of("Greenpeace, eine Organisation aus Kanada, kam. Die Organisation teilte das mit.");

        assertThat(cast.entity("Greenpeace").affiliations()).containsExactly("Kanada");
        assertThat(cast.mentions("Greenpeace")).hasSize(3);
    }
}
