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
    void tellsParticiplesFromVerbs() {
        assertThat(at("Die Messe wird auf Mittwoch verschoben.", "Mittwoch")).isEqualTo(Tense.PRESENT);
        assertThat(at("Die Messe am Mittwoch wird verschoben werden.", "Mittwoch"))
                .isEqualTo(Tense.FUTURE);
        assertThat(at("Am Mittwoch sollen zwei Zeugen gehört worden sein.", "Mittwoch"))
                .isEqualTo(Tense.PAST);
        assertThat(at("Er soll am Mittwoch das Geld gestohlen haben.", "Mittwoch"))
                .isEqualTo(Tense.PAST);
        assertThat(at("Der Laden soll am Mittwoch geöffnet sein.", "Mittwoch")).isEqualTo(Tense.PRESENT);
    }

    @Test
    void partsWhatUndJoins() {
        String sentence = "Sie kam am Montag zurück und wird am Samstag spielen.";
        assertThat(at(sentence, "Montag")).isEqualTo(Tense.PAST);
        assertThat(at(sentence, "Samstag")).isEqualTo(Tense.FUTURE);
        assertThat(at("Sie hat am Montag gesungen und am Samstag getanzt.", "Samstag"))
                .isEqualTo(Tense.PAST);
    }

    @Test
    void knowsThatSoTellsWhatWasSaid() {
        assertThat(at("Der Preis steigt, so der Minister am Freitag.", "Freitag"))
                .isEqualTo(Tense.PAST);
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
        return ClauseTense.of(Sample.parse(tokens, Sample.sentences(text, tokens)))
                .at(index);
    }
}
