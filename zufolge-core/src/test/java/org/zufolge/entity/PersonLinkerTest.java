package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;

class PersonLinkerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ministerin Ada Lund kam. Lund sagte, das sei richtig. Lunds Sprecher schwieg.;"
                        + " Ada Lund; Ministerin Ada Lund|Lund|Lunds",
                // the whole name may come later
                "Lund sagte, das sei falsch. Später kam auch Minister Ole Lund.; Ole Lund; Lund|Minister Ole Lund",
                // a name more or less
                "Anna Maria Lund sagte, das sei falsch. Anna Lund schwieg.; Anna Maria Lund; Anna Maria Lund|Anna Lund",
                "Anna Lund sagte, das sei falsch. Anna Maria Lund schwieg.; Anna Maria Lund; Anna Lund|Anna Maria Lund",
                // two of one surname: who was named last
                "Anna Lund kam. Emil Lund schwieg. Lund sagte, das sei falsch.; Emil Lund; Emil Lund|Lund",
                "Anna Lund kam. Emil Lund schwieg. Lund sagte, das sei falsch.; Anna Lund; Anna Lund",
                // two with one surname between them
                "Anna und Emil Lund sagten, das Haus sei leer. Anna Lund schwieg.; Anna Lund; Anna|Anna Lund",
                "Anna und Emil Lund sagten, das Haus sei leer. Emil Lund schwieg.; Emil Lund; Emil Lund|Emil Lund",
                "Anna und Emil sagten, das Haus sei leer.; Anna; Anna",
                // names that end in s without a genitive
                "Minister Karl Maas kam. Maas' Anwalt sagte, Maas gehe.; Karl Maas; Minister Karl Maas|Maas|Maas",
                "Bo Timms kam. Timms sagte, das sei falsch.; Bo Timms; Bo Timms|Timms",
                "Hans' Anwalt sagte, das sei falsch. Peter Hans schwieg.; Peter Hans; Hans|Peter Hans",
                "Minister Rudolf Hess kam. Hess' Anwalt sagte, Hess gehe.; Rudolf Hess; Minister Rudolf Hess|Hess|Hess",
                "Minister Rudolf Hess kam. Hess Anwalt sagte, das sei falsch.; Rudolf Hess; Minister Rudolf Hess|Hess",
                // of the genitive the base has to be named
                "Lunds Anwalt Ole Timm sagte, das sei falsch.; Lund; Lunds",
                "Der Anwalt Emil Lunds sagte, das sei falsch. Lund schwieg.; Emil Lunds; Der Anwalt Emil Lunds",
                // by a first name alone
                "Anna Lund kam. Anna sagte, das sei falsch.; Anna Lund; Anna Lund|Anna",
            })
    void joinsTheNamesOfOnePerson(String text, String name, String mentions) {
        assertThat(Cast.of(text).mentions(name)).containsExactly(mentions.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the first name, a title, the noun, its article
                "Anna Lund kam. Er schwieg. Sie sagte, das sei falsch.; Anna Lund; Anna Lund|Sie",
                "Frau Lund kam. Er schwieg. Sie sagte, das sei falsch.; Lund; Frau Lund|Sie",
                "Dr. Lund kam. Sie schwieg. Er sagte, das sei falsch.; Lund; Dr. Lund|Sie",
                "Die Zeugin Kim Lund kam. Er schwieg. Sie sagte, das sei falsch.; Kim Lund; Die Zeugin Kim Lund|Sie",
                "Der Zeuge Kim Lund kam. Sie schwieg. Er sagte, das sei falsch.; Kim Lund; Der Zeuge Kim Lund|Er",
                "Die Vorsitzende Kim Lund kam. Er schwieg. Sie sagte das.; Kim Lund; Die Vorsitzende Kim Lund|Sie",
                "Der Vorsitzende Kim Lund kam. Sie schwieg. Er sagte das.; Kim Lund; Der Vorsitzende Kim Lund|Er",
                "Sprecherin Kim Lund kam. Er schwieg. Sie sagte das.; Kim Lund; Sprecherin Kim Lund|Sie",
                // Ali is a man's first name elsewhere
                "Anna Ali sagte, das sei falsch. Ali kam. Er ging.; Anna Ali; Anna Ali|Ali",
                "Anna Ali sagte, das sei falsch. Ali kam. Sie ging.; Anna Ali; Anna Ali|Ali|Sie",
            })
    void knowsWhetherItIsAManOrAWoman(String text, String name, String mentions) {
        assertThat(Cast.of(text).mentions(name)).containsExactly(mentions.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ministerin Ada Lund sagte, das sei falsch.; Ada Lund; Ministerin",
                "Die frühere Ministerin Ada Lund sagte, das sei falsch.; Ada Lund; frühere Ministerin",
                "Ada Lund kam. US-Präsidentin Lund sagte, das sei falsch.; Ada Lund; US-Präsidentin",
                // the first
                "Ministerin Ada Lund sagte, das sei falsch. Parteichefin Lund schwieg.; Ada Lund; Ministerin",
                // a noun that the lexicon does not know, of a man
                "Der alte Turmwart Ole Timm sagte, das sei falsch.; Ole Timm; alte Turmwart",
                "Bo Lund (39) sagte, das sei falsch.; Bo Lund; -",
            })
    void describesThemByTheNounBefore(String text, String name, String description) {
        assertThat(Cast.of(text).entity(name).description()).isEqualTo(description.equals("-") ? null : description);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ole Lund (39) sagte, das sei falsch. Der 39-Jährige kam.; Ole Lund|Der 39-Jährige",
                "Der 39-jährige Ole Lund sagte, das sei falsch. Der 39-Jährige kam.;"
                        + " Der 39-jährige Ole Lund|Der 39-Jährige",
                "Ole Lund (39) sagte, das sei falsch. Der 40-Jährige kam.; Ole Lund",
            })
    void takesUpAPersonByTheAge(String text, String mentions) {
        assertThat(Cast.of(text).mentions("Ole Lund")).containsExactly(mentions.split("\\|"));
    }

    @Test
    void keepsNamesApart() {
        Cast cast = Cast.of("Anna Lund sagte, das sei falsch. Emil Timm sagte, das sei wahr. Ole Falk schwieg.");

        assertThat(cast.names(EntityKind.PERSON)).containsExactly("Anna Lund", "Emil Timm", "Ole Falk");
        assertThat(cast.sources()).containsExactly("Anna Lund", "Emil Timm");
        assertThat(cast.all()).extracting(Entity::named).containsOnly(true);
    }
}
