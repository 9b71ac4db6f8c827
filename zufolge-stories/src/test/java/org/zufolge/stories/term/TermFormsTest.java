package org.zufolge.stories.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zufolge.lexicon.Form;
import org.zufolge.stories.term.Term.Kind;
import org.zufolge.stories.term.TermForm.Stemmed;

class TermFormsTest {
    private final TermForms forms = TermForms.german();

    private Stemmed stem(String form, boolean initial, boolean naming) {
        return forms.of(new Form(form)).parts().get(0).stem(initial, naming);
    }

    @Test
    void bringsTheFormsOfAWordTogether() {
        assertThat(stem("Häuser", false, false)).isEqualTo(stem("Hauses", false, false));
        assertThat(stem("gesperrt", false, false).kind()).isEqualTo(Kind.WORD);
    }

    @Test
    void knowsANameByNoDictionaryHavingIt() {
        assertThat(stem("Hohlbach", false, true).kind()).isEqualTo(Kind.NAME);
        assertThat(stem("Xorvath", false, false).kind()).isEqualTo(Kind.NAME);
    }

    @Test
    void leavesOutFirstNames() {
        assertThat(stem("Klara", false, false)).isEqualTo(Stemmed.NONE);
    }

    @Test
    void keepsApartHowAFormStands() {
        Stemmed within = stem("Sperrte", false, false);
        Stemmed initial = stem("Sperrte", true, false);

        assertThat(within.kind()).isEqualTo(Kind.NAME);
        assertThat(initial.kind()).isEqualTo(Kind.WORD);
        assertThat(stem("Sperrte", false, false)).isEqualTo(within);
    }

    @Test
    void takesCompoundsApartAndLeavesOutWhatIsTooShort() {
        TermForm form = forms.of(new Form("Kelm-Ab-Werk"));

        assertThat(form.parts()).extracting(TermForm.Part::begin).containsExactly(0, 8);
        assertThat(form.parts()).extracting(TermForm.Part::end).containsExactly(4, 12);
    }

    @Test
    void knowsNumeralsAndWhatStandsInAnyText() {
        assertThat(forms.of(new Form("Zwölf")).numeral()).isEqualTo("12");
        assertThat(forms.of(new Form("Werk")).numeral()).isNull();
        assertThat(forms.of(new Form("nicht")).parts()).allMatch(TermForm.Part::functionWord);
        assertThat(forms.of(new Form("Montag")).parts()).allMatch(part -> part.inAnyReport() && !part.functionWord());
        assertThat(forms.of(new Form("Talsperre")).parts())
                .noneMatch(part -> part.inAnyReport() || part.functionWord());
    }

    @Test
    void knowsWhatTheNameOfAPlaceStandsBehind() {
        assertThat(forms.of(new Form("in")).beforeName()).isTrue();
        assertThat(forms.of(new Form("Talsperre")).noun()).isTrue();
        assertThat(forms.of(new Form("schnell")).noun()).isFalse();
    }
}
