package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

class NameParticlesTest {
    private static String found(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        BitSet found = new NameParticles(Wordforms.german()).of(tokens);
        return found.stream().mapToObj(i -> tokens.get(i).form()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Ministerin Ursula von der Heyden kam., von der Heyden",
        "Karl-Theodor zu Hohenfels kam., zu Hohenfels",
        "Der Maler Ludwig van Beek kam., van Beek",
        "Maria de la Cruz von der Partei kam., de la Cruz",
        "Kronprinz Mohammed bin Salman kam., bin Salman",
        "Otto von Habsburg kam., von Habsburg",
    })
    void standBetweenFirstNameAndSurname(String text, String particles) {
        assertThat(found(text)).isEqualTo(particles);
    }

    @Test
    void standBeforeASurnameThatIsKnownFromElsewhere() {
        assertThat(found("Von der Heyden kam. Das sagte Ursula von der Heyden, und dann ging von der Heyden."))
                .isEqualTo("Von der Heyden von der Heyden von der Heyden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Von der Heyden kam nichts.",
                "Das sagte Julia von der Partei.",
                "Das sagte Anna zu Peter.",
                "Das sagte Peter Kern zu Odin.",
                "Ich bin Salman.",
                "Das sagte Anna zu Reportern.",
                "Das forderte Anna von Bundespolitikern.",
                "Anna von der CDU kam.",
                "Er kam von der Arbeit.",
            })
    void areNoneElsewhere(String text) {
        assertThat(found(text)).isEmpty();
    }
}
