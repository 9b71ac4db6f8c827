package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Das Ministerium kam.; Das Ministerium; Ministerium; Ministerium",
                "Das Forschungsministerium kam.; Das Forschungsministerium; forschungs|Ministerium;"
                        + " forschungs|Ministerium,Ministerium",
                "Die Sprecher kamen.; Die Sprecher; Sprecher; Sprecher",
                "Die Turmsprecher kamen.; Die Turmsprecher; turm|Sprecher; turm|Sprecher,Sprecher",
                "Die Hebamme kam.; Die Hebamme; Hebamme; Hebamme",
                "Der Tisch kam.; Der Tisch; Tisch; Tisch",
            })
    void sayWhatTakesUpAMention(String text, String words, String key, String keys) {
        Sample sample = Sample.of(text);
        Mention mention = sample.mention(words);

        assertThat(Nouns.key(sample.parse, mention)).isEqualTo(key);
        assertThat(Nouns.keys(sample.parse, mention)).containsExactly(keys.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Das Ministerium kam.; Das Ministerium; Ministerium",
                "Die Beamten kamen.; Die Beamten; Beamte",
                "Der Beamte kam.; Der Beamte; -",
                "Das sagte er Beamten.; Beamten; Beamte",
                "Der Tisch kam.; Der Tisch; -",
            })
    void findTheEntryOfItsNumber(String text, String words, String lemma) {
        NounForm form = Nouns.form(Sample.of(text).mention(words));

        assertThat(form == null ? "-" : form.entry().lemma()).isEqualTo(lemma);
    }
}
