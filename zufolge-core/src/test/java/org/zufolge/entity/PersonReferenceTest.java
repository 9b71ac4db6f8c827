package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonReferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // an office that one of the report holds
                "Minister Ole Lund kam. Der Minister sagte, das sei falsch.; Ole Lund",
                "Der Minister sagte, das sei falsch. Minister Ole Lund kam.; Ole Lund",
                "Minister Ole Lund kam. Minister Bo Frey ging. Der Minister sagte, das sei falsch.; Bo Frey",
                "Anwalt Ole Lund kam. Ihr Anwalt sagte, das sei falsch.; Ole Lund",
                // of the same country or body
                "Der französische Minister Ole Lund kam. Der deutsche Minister Bo Frey ging. Der französische Minister"
                        + " sagte, das sei falsch.; Ole Lund",
                "Der französische Minister sagte, das sei falsch. Der französische Minister Ole Lund kam. Der deutsche"
                        + " Minister Bo Frey ging.; Ole Lund",
                "Der Chef der SPD, Ole Lund, kam. Der Leiter der SPD sagte, das sei falsch.; Ole Lund",
                // what anybody may be
                "Ole Lund kam. Der Autor sagte, das sei falsch.; Ole Lund",
                "Ole Lund kam. Der Mann sagte, das sei falsch.; Ole Lund",
                "Ole Lund kam. Es regnete. Es schneite. Der Mann sagte, das sei falsch.; Ole Lund",
                "Ole Lund kam. Anna Frey kam. Der Mann sagte, das sei falsch.; Ole Lund",
                "Emmanuel Macron kam. Der Franzose sagte, das sei falsch.; Emmanuel Macron",
                "Ein Gast kam. Der Mann sagte, das sei falsch.; Gast",
                "Ein Opfer kam. Das Opfer sagte, das sei falsch.; Opfer",
                "Ein Franzose kam. Der Franzose sagte, das sei falsch.; Franzose",
                "Ein 39-jähriger Mann kam. Der 39-Jährige sagte, das sei falsch.; 39-jähriger Mann",
                "Ole Lund kam. Der 39-Jährige sagte, das sei falsch.; Ole Lund",
            })
    void findsWhoIsMeant(String text, String name) {
        assertThat(Cast.of(text).sources()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // without a definite article, or set apart
                "Minister Ole Lund kam. Ein Minister sagte, das sei falsch.; Minister",
                "Minister Ole Lund kam. Minister sagte, das sei falsch.; Minister",
                "Minister Ole Lund kam. Der frühere Minister sagte, das sei falsch.; früherer Minister",
                "Ministerin Ada Lund kam. Der Minister sagte, das sei falsch.; Minister",
                // two of whom none has been named yet
                "Der Minister sagte, das sei falsch. Minister Ole Lund und Minister Bo Frey kamen.; Minister",
                "Ein Minister sagte, das sei falsch. Minister Ole Lund kam.; Minister",
                "Ihr Minister sagte, das sei falsch. Minister Ole Lund kam.; Minister",
                // of another country or body
                "Der französische Minister Ole Lund kam. Der deutsche Minister sagte, das sei falsch.; deutscher"
                        + " Minister",
                "SPD-Chef Ole Lund kam. Der Vorsitzende der CDU sagte, das sei falsch.; Vorsitzender der CDU",
                // what not everybody may be, or who is known to be something else
                "Ole Lund kam. Der Richter sagte, das sei falsch.; Richter",
                "Ein Richter kam. Der Mann sagte, das sei falsch.; Mann",
                "Ole Lund kam. Die Frau sagte, das sei falsch.; Frau",
                "Ole Lund kam. Der Autor der Stadt sagte, das sei falsch.; Autor der Stadt",
                "Ole Lund (39) kam. Der 40-Jährige sagte, das sei falsch.; 40-Jährige",
                // in one sentence, or too far
                "Ole Lund kam und der Mann sagte, das sei falsch.; Mann",
                "Ole Lund kam. Es regnete. Es schneite. Es taute. Der Mann sagte, das sei falsch.; Mann",
                // nobody is his own lawyer
                "Anwalt Ole Lund kam. Sein Anwalt sagte, das sei falsch.; Anwalt",
            })
    void leavesWhoIsSomebodyElse(String text, String name) {
        Cast cast = Cast.of(text);

        assertThat(cast.sources()).containsExactly(name);
        assertThat(cast.entity(name).named()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the noun and its article tell whom a pronoun may take up then
                "Die Abgeordnete sagte, es reiche. Er schwieg. Sie ging.; Abgeordnete; Die Abgeordnete|Sie",
                "Der Beamte sagte, es reiche. Sie schwieg. Er ging.; Beamter; Der Beamte|Er",
                "Das Mitglied sagte, es reiche. Sie ging.; Mitglied; Das Mitglied|Sie",
                "Das Mitglied sagte, es reiche. Er ging.; Mitglied; Das Mitglied|Er",
                "Die Frau sagte, es reiche. Er schwieg. Sie ging.; Frau; Die Frau|Sie",
            })
    void knowsWhetherItIsAManOrAWoman(String text, String name, String mentions) {
        assertThat(Cast.of(text).mentions(name)).containsExactly(mentions.split("\\|"));
    }
}
