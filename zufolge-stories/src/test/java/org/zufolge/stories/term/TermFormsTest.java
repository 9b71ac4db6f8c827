package org.zufolge.stories.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.stories.term.StemmedForms.Stemmed;
import org.zufolge.stories.term.Term.Kind;

class StemmedFormsTest {
    private final StemmedForms forms = StemmedForms.german();

    @Test
    void bringsTheFormsOfAWordTogether() {
        assertThat(forms.of("Häuser", false, false)).isEqualTo(forms.of("Hauses", false, false));
        assertThat(forms.of("gesperrt", false, false).kind()).isEqualTo(Kind.WORD);
    }

    @Test
    void knowsANameByNoDictionaryHavingIt() {
        assertThat(forms.of("Hohlbach", false, true).kind()).isEqualTo(Kind.NAME);
        assertThat(forms.of("Xorvath", false, false).kind()).isEqualTo(Kind.NAME);
    }

    @Test
    void leavesOutFirstNames() {
        assertThat(forms.of("Klara", false, false)).isEqualTo(Stemmed.NONE);
    }

    @Test
    void keepsApartHowAFormStands() {
        Stemmed within = forms.of("Sperrte", false, false);
        Stemmed initial = forms.of("Sperrte", true, false);

        assertThat(within.kind()).isEqualTo(Kind.NAME);
        assertThat(initial.kind()).isEqualTo(Kind.WORD);
        assertThat(forms.of("Sperrte", false, false)).isEqualTo(within);
    }
}
