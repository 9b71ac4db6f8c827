package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.text.Token;
import org.zufolge.time.TenseOf.Tense;

class ClauseTenseTest {
    @Test
    void tellsThePast() {
        assertThat(at("Am Mittwoch sagte sie nichts.", "Mittwoch")).isEqualTo(Tense.PAST);
        assertThat(at("Am Mittwoch hat er das Gesetz unterschrieben.", "Mittwoch"))
                .isEqualTo(Tense.PAST);
        assertThat(at("Am Mittwoch ist er nach Kiel gefahren.", "Mittwoch")).isEqualTo(Tense.PAST);
        assertThat(at("Am Mittwoch wurde er gewählt.", "Mittwoch")).isEqualTo(Tense.PAST);
        assertThat(at("Am Mittwoch hatte der Sprecher das gesagt.", "Mittwoch")).isEqualTo(Tense.PAST);
    }

    @Test
    void tellsPresentAndFuture() {
        assertThat(at("Am Mittwoch berät der Ausschuss.", "Mittwoch")).isEqualTo(Tense.PRESENT);
        assertThat(at("Am Mittwoch wird sie sprechen.", "Mittwoch")).isEqualTo(Tense.FUTURE);
        assertThat(at("Am Mittwoch soll er kommen.", "Mittwoch")).isEqualTo(Tense.PRESENT);
        assertThat(at("Die Vorstellung am Mittwoch ist ausverkauft.", "Mittwoch"))
                .isEqualTo(Tense.PRESENT);
    }

    @Test
    void goesByClauses() {
        String sentence = "Sie sagte, dass er am Freitag kommt.";
        assertThat(at(sentence, "sagte")).isEqualTo(Tense.PAST);
        assertThat(at(sentence, "Freitag")).isEqualTo(Tense.PRESENT);
    }

    @Test
    void takesTheNeighboursTenseWhereThereIsNoVerb() {
        assertThat(at("Am Freitag, dem letzten Tag, endete die Messe.", "Freitag"))
                .isEqualTo(Tense.PAST);
        assertThat(at("Konzert im Rathaus am Freitag", "Freitag")).isEqualTo(Tense.NONE);
    }

    private static Tense at(String text, String word) {
        List<Token> tokens = Sample.tokens(text);
        int index = tokens.stream().map(Token::form).toList().indexOf(word);
        return ClauseTense.of(tokens, Sample.sentences(text, tokens)).at(index);
    }
}
