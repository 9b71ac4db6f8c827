package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.stories.term.Term;
import org.zufolge.stories.term.Terms;

class RejectionsTest {
    private static List<String> stems(String words) {
        return Terms.ofAllWords().of(words).stream().map(Term::stem).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frei erfunden",
                "an der Sache ist kein wahres Wort",
                "der Bericht sei ein Märchen",
                "die Zahl war falsch",
                "die Redaktion halte an dem Bericht nicht fest",
            })
    void knowsWhatCallsAClaimUntrue(String words) {
        assertThat(Rejections.in(stems(words))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es trifft wieder die Falschen", "der Termin steht noch nicht fest", "er hat es gemeldet"})
    void leavesTheRest(String words) {
        assertThat(Rejections.in(stems(words))).isEmpty();
    }
}
