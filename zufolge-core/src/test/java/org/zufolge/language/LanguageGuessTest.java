package org.zufolge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.grammar.Wordforms;
import org.zufolge.text.QuotationMarks;
import org.zufolge.text.Sentence;
import org.zufolge.text.SentenceSplitter;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

class LanguageGuessTest {
    private final LanguageGuess guess = new LanguageGuess(Wordforms.german());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Zug kam spät.",
                "Sie kommen morgen wieder.",
                "Kim Jong Un reist.",
                "Polizei stoppt Raser",
                "MINISTER TRITT ZURÜCK",
                "GERICHT KIPPT MAUTGESETZ – LAND PRÜFT FOLGEN",
                "Streik legt Hafen lahm",
                "Bahnstreik in Belgien",
                "Real Madrid schlägt FC Barcelona 3:1",
                "Syd Barrett ist tot",
                "Die Partij voor de Dieren hat zwei Sitze verloren.",
                "„Yes, we can“, sagte Obama.",
                "Im Lied heißt es: „We are the people that you have never seen, and this is not for you.“",
                "Der Verein «Les amis de la nature et de la forêt» lädt zum Fest ein.",
                "Das Team von Coach Mike Smith gewinnt das Match im Arthur Ashe Stadium.",
                "Nach der Wahl in São Paulo spricht Luiz Inácio Lula da Silva von einem Sieg.",
                "Z. B. Äpfel, Birnen usw.",
                "Der Aktienkurs von SAP SE fiel um 3,5 %.",
                "„Ich komme“, sagte sie, „aber nicht heute.“",
            })
    void readsGerman(String text) {
        assertThat(of(text)).isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The minister said on Monday that the talks had failed.",
                "en | Trump says he will not go",
                "en | I don't think it's over, the coach said.",
                "en | The chancellor said: “Wir schaffen das, und wir werden es auch weiterhin schaffen.”",
                "fr | Le ministre a déclaré lundi que les négociations avaient échoué.",
                "fr | L'enquête n'est pas terminée, d'après le juge.",
                "es | El ministro dijo el lunes que las negociaciones habían fracasado.",
                "it | Il ministro ha detto lunedì che i negoziati sono falliti.",
                "it | Dell’accordo non c’è più traccia, secondo il sindaco.",
                "pt | O ministro disse na segunda-feira que as negociações não deram certo.",
                "nl | De minister zei maandag dat de onderhandelingen zijn mislukt.",
                "pl | Minister powiedział w poniedziałek, że rozmowy się nie udały.",
                "da | Ministeren sagde mandag, at forhandlingerne ikke er lykkedes.",
                "sv | Ministern sade på måndagen att förhandlingarna inte har lyckats.",
                "fi | Ministeri sanoi, että neuvottelut eivät olleet onnistuneet, mutta ne jatkuvat.",
                "hu | A miniszter azt mondta, hogy a tárgyalások nem voltak sikeresek.",
                "cs | Ministr v pondělí řekl, že se jednání nepodařilo.",
                "ro | Ministrul a declarat luni că negocierile nu au avut succes.",
                "tr | Bakan, müzakerelerin başarısız olduğunu ve yeni bir tarih için çalıştıklarını söyledi.",
                "ru | Министр заявил в понедельник, что переговоры провалились.",
                "uk | Міністр заявив у понеділок, що переговори провалилися.",
                "bg | Министърът заяви в понеделник, че преговорите са се провалили.",
                "ar | قال الوزير يوم الاثنين إن المفاوضات قد فشلت",
                "fa | وزیر روز دوشنبه گفت که مذاکرات شکست خورده است",
                "zh | 部长星期一说，谈判失败了。",
                "ja | 大臣は月曜日、交渉が失敗したと述べた。",
                "ko | 장관은 월요일에 협상이 실패했다고 말했다.",
                "el | Ο υπουργός δήλωσε τη Δευτέρα ότι οι συνομιλίες απέτυχαν.",
                "he | השר אמר ביום שני כי השיחות נכשלו.",
                "hi | मंत्री ने सोमवार को कहा कि बातचीत विफल रही।",
            })
    void tellsOtherLanguages(String code, String text) {
        assertThat(of(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 345", "asdf qwerty uiop", "Lorem ipsum dolor sit amet", "😀 :-) …"})
    void seesNone(String text) {
        assertThat(of(text)).isNull();
    }

    /** Where function words do not decide, a few known words do; xqzt and the like are words of no language. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // Twice as many of another language are enough, if German words are missing too.
                "en   | the the Haus Garten Baum",
                "de   | the the und Haus Garten Baum",
                "en   | the the und xqzt wrtp",
                "en   | the the the und Haus Garten Baum",
                // As many of either: one in six.
                "de   | und the Haus xqzt wrtp asdf uiop",
                "none | und the Haus xqzt wrtp asdf uiop dfgh",
                // None of German: one in four.
                "de   | the Haus xqzt wrtp",
                "none | the Haus xqzt wrtp asdf",
                "none | Haus xqzt wrtp asdf uiop",
                // More of German.
                "de   | und und und the xqzt",
                "none | the xqzt",
            })
    void weighsFewWords(String code, String text) {
        assertThat(of(text)).isEqualTo(code);
    }

    @Test
    void looksAtQuotationsWhereThereIsNothingElse() {
        assertThat(of("„Das ist nicht wahr, und das weiß er.“")).isEqualTo("de");
        assertThat(of("„The talks have failed, and this is the end of it.“")).isEqualTo("en");
    }

    @Test
    void readsAGermanReportWithALongForeignPart() {
        String german = "Der Konzern teilte am Freitag mit, dass er sein Werk schließen werde. ";
        String english = "The company said that it will close the plant and that all of its workers have been told. ";
        assertThat(of(german.repeat(6) + english.repeat(4))).isEqualTo("de");
        assertThat(of(german + english.repeat(6))).isEqualTo("en");
    }

    @Test
    void looksAtTheMiddleAndTheEndOfALongText() {
        String english = "This is the front matter that nobody has asked for, and it goes on and on. ";
        String german = "Das Gericht wies die Klage ab, weil sie nicht rechtzeitig eingegangen war. ";
        assertThat(of(english.repeat(30) + german.repeat(300))).isEqualTo("de");
    }

    @Test
    void standsALongWord() {
        assertThat(of("a".repeat(300_000))).isNull();
    }

    private String of(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        List<Sentence> sentences = new SentenceSplitter().split(text, tokens, List.of());
        Language language = guess.of(tokens, new QuotationMarks().pair(tokens, sentences));
        return language == null ? null : language.code();
    }
}
