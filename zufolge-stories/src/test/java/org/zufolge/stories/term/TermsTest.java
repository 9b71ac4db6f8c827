package org.zufolge.stories.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.stories.term.Term.Kind;

class TermsTest {
    private final Terms terms = new Terms();

    private List<String> of(String text, Kind kind) {
        return terms.of(text).stream()
                .filter(term -> term.kind() == kind)
                .map(Term::stem)
                .toList();
    }

    @Test
    void tellsNamesFromWords() {
        String text = "In der Lagerhalle von Kelmatex in Zelmow brannte es am Montag.";

        assertThat(of(text, Kind.NAME)).containsExactly("kelmatex", "zelmow");
        assertThat(of(text, Kind.WORD)).containsExactly("lagerhall", "brenn");
    }

    @Test
    void keepsACompoundWhole() {
        assertThat(of("die Großbrände und der Großbrand", Kind.WORD))
                .contains("grossbrand")
                .doesNotContain("brand");
    }

    @Test
    void leavesOutTheWordsOfAnyText() {
        assertThat(terms.of("Das sei nicht so, sagte eine Sprecherin am Dienstag. Er habe es noch nicht gesehen."))
                .extracting(Term::stem)
                .containsExactly("sehe");
    }

    @Test
    void readsNumbersInWordsAndDigitsAlike() {
        assertThat(of("drei Tote, 3 Verletzte, 1.200 Helfer, 2,5 Millionen", Kind.NUMBER))
                .containsExactly("3", "3", "1200", "2,5");
    }

    @Test
    void partsWhatAHyphenJoins() {
        assertThat(terms.of("das Kelmatex-Werk")).extracting(Term::stem).containsExactly("kelmatex", "werk");
    }

    @Test
    void saysWhereATermStands() {
        String text = "Das Orbenau-Werk brennt";

        assertThat(terms.of(text))
                .extracting(term -> text.substring(term.begin(), term.end()))
                .containsExactly("Orbenau", "Werk", "brennt");
    }
}
