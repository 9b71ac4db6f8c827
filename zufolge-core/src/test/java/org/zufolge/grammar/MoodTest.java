package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodTest {
    @ParameterizedTest
    @CsvSource({
        "Er kommt., INDICATIVE",
        "Er kam., INDICATIVE",
        "Er komme., KONJUNKTIV_1",
        "Er sei krank., KONJUNKTIV_1",
        "Sie seien krank., KONJUNKTIV_1",
        "Er habe Zeit., KONJUNKTIV_1",
        "Er könne gehen., KONJUNKTIV_1",
        "Er käme., KONJUNKTIV_2",
        "Sie hätten Zeit., KONJUNKTIV_2",
        "Sie würden kommen., KONJUNKTIV_2",
        // a form that is both is what it is more often
        "Sie haben Zeit., INDICATIVE",
        "Er sagte nichts., INDICATIVE",
        // I have: the first person has no Konjunktiv of its own
        "Ich habe Zeit., INDICATIVE",
        "Habe ich Zeit?, INDICATIVE",
        "Heute habe leider ich Zeit., INDICATIVE",
        "Wir seien krank., KONJUNKTIV_1",
        "Kein Wort., NONE"
    })
    void isShownByTheFiniteVerb(String text, Mood mood) {
        assertThat(Parsed.of(text).sentence(0).get(0).verb().mood()).isEqualTo(mood);
    }
}
