package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.entity.Mention.Reference;

class MentionFinderTest {
    private static List<String> mentions(String text) {
        Sample sample = Sample.of(text);
        return sample.mentions.stream()
                .map(mention -> sample.words(mention.from(), mention.to()))
                .toList();
    }

    /** How it refers, what it is in its clause, and what it can be: letters of m, f, n and p. */
    private static String described(Mention mention) {
        String genders = "";
        for (int i = 0; i < 4; i++) {
            genders += (mention.genders() & 1 << i) == 0 ? "" : "mfnp".charAt(i);
        }
        return (mention.reference() + " " + mention.role() + " ").toLowerCase(Locale.ROOT) + genders;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Das Tor sei offen, sagte ein Wärter.; Das Tor|ein Wärter",
                // refers back to a source
                "Das sagte ein Wärter. Demnach blieb der Rat daheim.; ein Wärter|Demnach|der Rat",
                // an adjective without a noun that could be named
                "Der Rat prüft längst alte Fehler.; Der Rat|alte Fehler",
                "Der Rat achtet auf längst bekannte Fehler.; Der Rat|längst bekannte Fehler",
                "Auf nicht namentlich genannte Beamte berief sich der Rat.; nicht namentlich genannte Beamte|der Rat",
                // two nouns with one end
                "Sie prüften Schul- und Wohnhäuser in der Stadt.; Sie|Schul- und Wohnhäuser|der Stadt",
                "Das Bau- und Verkehrsministerium teilte mit, der Damm sei dicht.;"
                        + " Das Bau- und Verkehrsministerium|der Damm",
                "Er lobte das Bau- und seinen Wärter.; Er|das Bau-|seinen Wärter",
                // names behind a noun
                "Das sagte Trainer al-Hadidi.; Trainer al-Hadidi",
                "Der Sender «Kanal 9» meldete das.; Der Sender «Kanal 9»",
                "Laut Trainer „Ole Timm“ ist der Damm dicht.; Trainer „Ole Timm“|der Damm",
                "„Ole Timm“ stand auf dem Schild.; „Ole Timm“|dem Schild",
                "„Der Turm“ Ole Timm kam.; Der Turm|Ole Timm",
                "Der Sprecher der Firma Nordkap sagte das.; Der Sprecher|der Firma Nordkap",
                "Der Rat von Ihlen sagte Trainer Ole Timm ab.; Der Rat|Ihlen|Trainer Ole Timm",
                // whose it is stands before or behind it
                "Timms Anwalt Bo Lund sagte, Ole Timm komme.; Timms|Timms Anwalt Bo Lund|Ole Timm",
                "Hamburgs Bürgermeisterin Iris Falk kommt.; Hamburgs Bürgermeisterin Iris Falk",
                "Das Haus Lunds sei leer, sagte Bo Lund.; Das Haus|Lunds|Bo Lund",
                "Die Vorwürfe Lunds seien falsch, sagte Bo Lund.; Die Vorwürfe|Lunds|Bo Lund",
                "Der Anwalt Bo Lunds sagte, er komme.; Der Anwalt Bo Lunds|er",
                // pronouns: who is spoken to is nobody of the report
                "Er sagte: „Sie kommen.“; Er|Sie",
                "Er sagte: Sie kommen.; Er|Sie",
                "Am Abend haben Sie gewonnen, sagte er.; Abend|er",
                "Ole Timm bat Ihnen zu folgen.; Ole Timm",
                "„Ihr Wärter kommt“, sagte er.; Ihr Wärter|er",
                // das and die without a noun stand for a thing
                "Er sagte, das sei falsch.; Er",
            })
    void findsThemAll(String text, String mentions) {
        assertThat(mentions(text)).containsExactly(mentions.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ein Wärter schwieg.; Ein Wärter; indefinite subject m",
                "Das sagte kein Wärter.; kein Wärter; indefinite subject m",
                "Das sagten 12 Wärter.; 12 Wärter; indefinite subject p",
                "Drei Wärter schwiegen.; Drei Wärter; indefinite subject p",
                "Das sagten mehrere Wärter.; mehrere Wärter; indefinite subject p",
                "Alle Wärter schwiegen.; Alle Wärter; indefinite subject p",
                "Dieser Wärter schwieg.; Dieser Wärter; definite subject m",
                "Ihr Wärter schwieg.; Ihr Wärter; possessive subject m",
                "Wärter schwiegen.; Wärter; bare subject p",
                "Das sagte er im Bericht.; Bericht; definite prepositional m",
                "Das sagte er in Briefen.; Briefen; bare prepositional p",
                // den is dative of several, and accusative of one
                "Der Rat lobte den Wärter.; den Wärter; definite object m",
                "Der Rat half den Wärtern.; den Wärtern; definite object p",
                // as an attribute der is a genitive, so several; after a preposition it need not be
                "Der Bericht der Beamten fehlt.; der Beamten; definite attribute p",
                "Der Bericht der Beamten über die Leiterin der Wache fehlt.; der Wache; definite attribute f",
                "Der Bericht eines Beamten fehlt.; eines Beamten; indefinite attribute m",
                // an adjective in -en before a bare noun tells of several
                "Nach kubanischen Angaben ist das falsch.; kubanischen Angaben; bare prepositional p",
                "Nach kubanischem Bericht ist das falsch.; kubanischem Bericht; bare prepositional m",
                "Berichten zufolge ist das falsch.; Berichten; bare subject p",
                "Treffen mit Ole Timm sind selten.; Treffen; bare subject p",
                "Schreiben fehlt.; Schreiben; bare subject n",
                // what a subject is said to be
                "Ole Timm ist Trainer.; Trainer; bare predicate mp",
                "Ole Timm bleibt Trainer.; Trainer; bare predicate mp",
                "Ole Timm wird Trainer.; Trainer; bare predicate mp",
                "Ole Timm gilt als Trainer.; Trainer; bare predicate mp",
                "Ole Timm sieht den Trainer.; den Trainer; definite object m",
                "Ole Timm sieht Trainer.; Trainer; bare object mp",
                // who speaks stands behind so in the nominative
                "Das sei falsch, so der Wärter.; der Wärter; definite object m",
                "Das sei falsch, so die Wärter.; die Wärter; definite object p",
                // pronouns, narrowed by the verb
                "Sie hätten gewonnen, hieß es.; Sie; pronoun subject p",
                "Sie habe gewonnen, hieß es.; Sie; pronoun subject f",
                "Er sagte: „Sie kommen.“; Sie; pronoun subject p",
                "Diese sagte, es sei falsch.; Diese; pronoun subject f",
                "Das ist das Haus, in dem er wohnt.; dem; pronoun prepositional mn",
                "Das sagte die Frau, die kam.; die; pronoun subject f",
                "Das sagte der Mann, der kam.; der; pronoun subject m",
                // an article, though a clause could begin with it
                "Das sagte der Mann, der Beamten drohte.; der Beamten; definite object p",
            })
    void saysHowTheyAreUsed(String text, String words, String what) {
        assertThat(described(Sample.of(text).mention(words))).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Das sagte Trainer Ole Timm.; Trainer Ole Timm; Trainer; Ole Timm",
                "Das sagte US-Vize Bo Lund.; US-Vize Bo Lund; US-Vize; Bo Lund",
                "Die 36-jährige Ärztin Ada Lund kam.; Die 36-jährige Ärztin Ada Lund; Ärztin; Ada Lund",
                "Timms Anwalt Bo Lund schwieg, auch Ole Timm.; Timms Anwalt Bo Lund; Anwalt; Bo Lund",
                "Timms Anwalt schwieg, auch Ole Timm.; Timms Anwalt; Anwalt; -",
                "Das Haus Lunds sei leer, sagte Bo Lund.; Das Haus; Haus; -",
                "Der Verein „Helle Stube“ kam.; Der Verein „Helle Stube“; Verein; Helle Stube",
                "Ole Timm kam.; Ole Timm; -; Ole Timm",
                "Die Vorsitzende Ada Lund kam.; Die Vorsitzende Ada Lund; Vorsitzende; Ada Lund",
                "Die alte Ada Lund kam.; Die alte Ada Lund; -; Ada Lund",
                "Der Jüngere kam.; Der Jüngere; Jüngere; -",
                "Er kam.; Er; -; -",
            })
    void knowsNounAndName(String text, String words, String noun, String called) {
        Sample sample = Sample.of(text);
        Mention mention = sample.mention(words);
        ProperName name = mention.name();

        assertThat(mention.noun() < 0 ? "-" : sample.parse.form(mention.noun())).isEqualTo(noun);
        assertThat(name == null ? "-" : sample.words(name.from(), name.to())).isEqualTo(called);
    }

    @Test
    void knowsWhereTheyStand() {
        Sample sample = Sample.of("Der Rat tagte. Das sagte Timms Anwalt. Demnach kam Ole Timm.");

        assertThat(sample.mentions).extracting(Mention::index).containsExactly(0, 1, 2, 3, 4);
        assertThat(sample.mentions).extracting(Mention::sentence).containsExactly(0, 1, 1, 2, 2);
        assertThat(sample.mentions.get(3).reference()).isEqualTo(Reference.ADVERB);
    }

    @Test
    void leavesTheDateline() {
        Cast cast = Cast.of("Ihlen (dpa) - Der Damm sei dicht, sagte Wärter Ole Timm aus Ihlen.");

        assertThat(cast.mentions("Ole Timm")).containsExactly("Wärter Ole Timm");
        assertThat(cast.names()).doesNotContain("Ihlen");
    }
}
