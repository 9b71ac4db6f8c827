package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerOnStageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Die Ministerin äußerte sich zu den Kosten. | Die Ministerin
                    Das erklärte der Intendant am Montag. | der Intendant
                    Der Intendant lobte das Haus und kritisierte die Stadt. | Der Intendant
                    Der Zug fuhr nach Ulm. | -
                    Die Ministerin äußerte sich nicht. | -
                    """)
    void namesWhoSpeaks(String sentence, String speaker) {
        assertThat(Found.in(sentence + " Die Kosten seien zu hoch.").by("bare-konjunktiv"))
                .containsExactly("Die Kosten seien zu hoch. | " + speaker);
    }
}
