package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.lexicon.Form;

class WordformsTest {
    private final Wordforms wordforms = Wordforms.german();

    private static String classes(Word word) {
        List<String> classes = new ArrayList<>();
        for (Tag tag : Tag.values()) {
            if (word.can(tag)) {
                classes.add(tag.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" ", classes);
    }

    @ParameterizedTest
    @CsvSource({
        "Haus, noun",
        "Berlin, name",
        "kleine, adjective",
        "teuer, adjective adverb",
        "der, determiner pronoun",
        "eines, determiner pronoun",
        "mein, determiner",
        "er, pronoun",
        "mit, preposition particle",
        "dass, subordinator",
        "und, coordinator",
        "als, preposition subordinator coordinator",
        "wer, w_word",
        "wann, w_word",
        "warum, w_word",
        "wobei, w_word",
        "damals, adverb",
        "nein, adverb",
        "wieder, particle adverb",
        "zwei, number",
        "geht, finite",
        "gehen, finite infinitive",
        "gegangen, adjective participle adverb",
        "wegzugehen, zu_infinitive",
        "weg, particle adverb",
        // a second person or an imperative says nothing
        "kommst, other",
        "sprich, other"
    })
    void whatAFormCanBe(String form, String classes) {
        assertThat(classes(wordforms.lookup(form, false))).isEqualTo(classes);
    }

    @ParameterizedTest
    @CsvSource({
        // lange, eher: a function word or adjective that hardly ever is the verb
        "lange, adjective",
        "bereit, adjective particle adverb",
        "seit, preposition subordinator",
        "aus, preposition particle",
        // sein, habe, heißt: met as the verb too
        "sein, determiner infinitive",
        "meinen, determiner finite infinitive",
        "habe, finite"
    })
    void aFunctionWordIsNoVerbUnlessItIsMetAsOne(String form, String classes) {
        assertThat(classes(wordforms.lookup(form, false))).isEqualTo(classes);
    }

    @ParameterizedTest
    @CsvSource({"Haus, Nn Dn An", "Häusern, Dp", "Ministers, Gm", "Städte, Np Gp Ap", "Berlin, Nn Gn Dn An"})
    void howANounIsInflected(String form, String possibilities) {
        assertThat(Parsed.agreement(wordforms.lookup(form, false).noun())).isEqualTo(possibilities);
        assertThat(wordforms.lookup(form, false).modifier()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "den, Dp Am",
        "dem, Dm Dn",
        "mein, Nm Nn An",
        "roten, Np Gm Gf Gn Gp Dm Df Dn Dp Am Ap",
        "welchem, Dm Dn",
        // uninflected: before no noun
        "rot, ''"
    })
    void howAModifierIsInflected(String form, String possibilities) {
        assertThat(Parsed.agreement(wordforms.lookup(form, false).modifier())).isEqualTo(possibilities);
        assertThat(wordforms.lookup(form, false).noun()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Häusern, Haus",
        "Ministers, Minister",
        "Regierungschefs, Chef",
        "kleine, kleine",
        "Berlins, Berlins",
    })
    void givesTheBaseFormOfANoun(String form, String lemma) {
        assertThat(wordforms.lookup(form, false).lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"Anna, 1", "Schmidt, 2", "Hamburg, 4", "Haus, 0"})
    void tellsTheKindsOfNames(String form, int kinds) {
        assertThat(wordforms.lookup(form, false).name()).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({"ging, gehen", "mitteilte, mitteilen", "mitzuteilen, mitteilen", "gegangen, gehen", "wollen, wollen"})
    void givesTheInfinitive(String form, String infinitive) {
        assertThat(wordforms.lookup(form, false).infinitive()).isEqualTo(infinitive);
    }

    @ParameterizedTest
    @CsvSource({"mitteilte, 8", "teilte, 0", "wollen, 33", "hat, 16", "wegzugehen, 2", "gesagt, 4"})
    void tellsVerbFormsWithoutPerson(String form, int flags) {
        assertThat(wordforms.lookup(form, false).verbs())
                .extracting(VerbForm::other)
                .containsExactly(flags);
    }

    /** A compound is inflected like its last part; whether it is known depends on the first. */
    @ParameterizedTest
    @CsvSource({
        "Polizeichef, Nm Dm Am, true",
        "Regierungszug, Nm Dm Am, true",
        "Tagesstraße, Nf Gf Df Af, true",
        "Blumenvertrag, Nm Dm Am, true",
        "Kindervertrag, Nm Dm Am, true",
        "Mäusevertrag, Nm Dm Am, true",
        "Herzensvertrag, Nm Dm Am, true",
        "Schulvertrag, Nm Dm Am, true",
        "Denkvertrag, Nm Dm Am, true",
        "Strassenvertrag, Nm Dm Am, true",
        "EU-Vertrag, Nm Dm Am, true",
        "Xyzz-Vertrag, Nm Dm Am, true",
        "EU-Polizeivertrag, Nm Dm Am, true",
        "Bundeskanzleramtsvertrag, Nm Dm Am, true",
        "Terhorst, Nm Dm Am, false",
        "Wyxvertrag, Nm Dm Am, false"
    })
    void readsACompoundByItsLastPart(String form, String possibilities, boolean known) {
        Word word = wordforms.lookup(form, false);
        assertThat(classes(word)).isEqualTo("noun");
        assertThat(Parsed.agreement(word.noun())).isEqualTo(possibilities);
        assertThat(word.known()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "-Zeitung, noun, Nf Gf Df Af",
        "-verkauf, noun, Nm Dm Am",
        "taz-Bericht, noun, Nm Dm Am",
        "al-Xufra, name, any",
        "Qzrwf, name, any",
        "BERLIN, name, Nn Gn Dn An",
        "FISCHER, noun name, Nm Nf Np Gm Gf Gp Dm Df Am Af Ap",
        "Q, name, any"
    })
    void readsOtherCapitals(String form, String classes, String possibilities) {
        Word word = wordforms.lookup(form, false);
        assertThat(classes(word)).isEqualTo(classes);
        assertThat(Parsed.agreement(word.noun())).isEqualTo(possibilities);
    }

    @ParameterizedTest
    @CsvSource({
        "kuwaitisch, adjective adverb, ''",
        "kuwaitischem, adjective, Dm Dn",
        "großstadtnahen, adjective, Np Gm Gf Gn Gp Dm Df Dn Dp Am Ap",
        "schneegekühltem, adjective, Dm Dn",
        "grosses, adjective, Nn An",
        "xqzt, other, ''",
        "e-book-xq, other, ''"
    })
    void readsSmallWordsThatTheDictionaryLacks(String form, String classes, String possibilities) {
        Word word = wordforms.lookup(form, false);
        assertThat(classes(word)).isEqualTo(classes);
        assertThat(Parsed.agreement(word.modifier())).isEqualTo(possibilities);
    }

    @ParameterizedTest
    @CsvSource({"hinzuzutauchen, hinzutauchen", "fertigzuschreiben, fertigschreiben", "zuzuzahlen, zuzahlen"})
    void readsAnInfinitiveWithZuInIt(String form, String infinitive) {
        Word word = wordforms.lookup(form, false);
        assertThat(classes(word)).isEqualTo("zu_infinitive");
        assertThat(word.infinitive()).isEqualTo(infinitive);
    }

    @ParameterizedTest
    @CsvSource({
        "Gegen, name, false",
        "Gegen, preposition particle, true",
        "Altes, adjective, false",
        "Geht, name, false",
        "Geht, finite, true",
        "Ranghohe, name, false",
        "Ranghohe, adjective, true",
        "Wyxhohe, name, true"
    })
    void atTheBeginningACapitalSaysNothing(String form, String classes, boolean initial) {
        assertThat(classes(wordforms.lookup(form, initial))).isEqualTo(classes);
    }

    @Test
    void doesNotLookForThePartsOfWhatIsNoWord() {
        String part = "haus".repeat(100_000);

        assertThat(classes(wordforms.lookup("H" + part.substring(1), true))).isEqualTo("name");
        assertThat(classes(wordforms.lookup(part, false))).isEqualTo("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Haus", "klein", "Klein", "KLEIN", "HAUS", "Polizeivertrag", "EU-Vertrag", "Wyxvertrag"})
    void hasWordsAndCompounds(String form) {
        assertThat(wordforms.has(form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Berlin", "katze", "xqzt", "Xqzt", "Insarat", "polizeivertrag"})
    void hasNoNamesAndNothingUnknown(String form) {
        assertThat(wordforms.has(form)).isFalse();
    }

    @Test
    void givesLemmasOfAFormAsItIsWritten() {
        assertThat(wordforms.lemmas("Suche", true)).containsExactly("Suche");
        assertThat(wordforms.lemmas("suche", true)).isEmpty();
        assertThat(wordforms.lemmas("suche", false)).containsExactly("suchen");
        assertThat(wordforms.lemmas("xqzt", false)).isEmpty();
    }

    @Test
    void aFormThatIsKnownIsTheSame() {
        for (boolean initial : new boolean[] {true, false}) {
            assertThat(wordforms.lookup(new Form("Haus"), initial)).isEqualTo(wordforms.lookup("Haus", initial));
        }
        assertThat(wordforms.lookup(new Form("Kleine"), true).can(Tag.ADJECTIVE))
                .isTrue();
    }
}
