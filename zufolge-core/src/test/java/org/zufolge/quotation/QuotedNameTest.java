package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.grammar.Grammar;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Wordforms;
import org.zufolge.text.QuotationMarks;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;
import org.zufolge.text.SentenceSplitter;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

class QuotedNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie liest den „Kurier“ jeden Tag.",
                "Das Projekt „Neue Mitte“ kostet viel.",
                "Der Film „Alles wird wieder gut“ läuft im Mai.",
                "Sie zogen unter dem Motto „Wir bleiben hier“ zum Rathaus.",
                "Die Firma „wind und wetter“ baut Masten.",
                "Das Netzwerk „Bürger für saubere Flüsse“ klagt.",
                "Die Stiftung ist der „Rat der Weisen“ des Landes.",
                "Der Fall steht laut „Kurier heute“ vor dem Ende.",
                "Die Volkspartei („Partei der kleinen Leute“) verlor.",
                "Die Spedition (Wahlspruch: „Wir fahren sofort“) wächst.",
                "Das meldet „nachrichten.example“ am Abend."
            })
    void knowsNames(String text) {
        assertThat(isName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister nannte den Bericht „reine Spekulation“.",
                "Sie rief die Parole „Wir bleiben hier“ in den Saal.",
                "Er kam mit den Worten „Da bin ich“ zur Tür herein.",
                "Das Team sei „auf ganzer Linie gescheitert“.",
                "Der Haushalt habe „Löcher am laufenden Band“ gehabt.",
                "„Ja, es gibt Zumutungen“, räumte sie ein.",
                "Das Netz von Leitungen sei „Ende der Woche wieder frei“ gewesen."
            })
    void leavesWordsOfSpeakers(String text) {
        assertThat(isName(text)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAllOfIt(Sample sample) {
        assertThat(Found.in(sample.text()).all()).isEqualTo(sample.statements());
    }

    static Stream<Sample> samples() {
        return Sample.in("""
                Der Titel: „ein großes Haus am Hafen“.
                Die Menge rief die Parole „Baut“.
                    quoted-object | „Baut“ | Die Menge | rief | Die Menge rief die Parole
                „Wir bauen
                Die Wirtin (58) sagte: „Wir bauen bald.“
                    inquit | „Wir bauen bald.“ | Die Wirtin (58) | sagte | Die Wirtin (58) sagte:
                Die Wirtin nannte es „Unsinn. Reine Angst“.
                    quoted-predicate | „Unsinn. Reine Angst“ | Die Wirtin | nannte | Die Wirtin nannte es
                Die Wirtin (Motto: „Wir bauen bald“) lachte.
                """);
    }

    private static boolean isName(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        List<Sentence> sentences = new SentenceSplitter().split(text, tokens, List.of());
        List<Quoted> quoted = new QuotationMarks().pair(tokens, sentences);
        Parse parse = new Grammar(Wordforms.german()).parse(tokens, sentences, quoted);
        return new QuotedName(CueLexicon.german()).isName(new Scene(parse, 0, quoted), quoted.get(0));
    }
}
