package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Die Stadt will das Freibad im Sommer schließen. | Die Stadt
                    Im Herbst wollen die Partner einen Vertrag unterzeichnen. | die Partner
                    """)
    void findsWhatSomebodyMeansToDo(String sentence, String source) {
        assertThat(Found.in("Es war Montag. " + sentence).by("intention")).containsExactly(sentence + " | " + source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Stadt wollte das Freibad schließen.",
                "Er will das Freibad schließen.",
                "Man will das Freibad schließen.",
                "Will die Stadt das Freibad schließen?",
                "Die Leute wollen Ruhe.",
                "Die Bürgermeisterin sagte, die Stadt will das Freibad schließen."
            })
    void leavesWhatOnlyLooksLikeIt(String sentence) {
        assertThat(Found.in("Es war Montag. " + sentence).by("intention")).isEmpty();
    }

    @Test
    void leavesTheNewsItself() {
        assertThat(Found.in("Die Stadt will das Freibad schließen.").by("intention"))
                .isEmpty();
    }
}
