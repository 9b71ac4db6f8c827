package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

class AtomsTest {
    @Test
    void takesTokensApart() {
        Atoms atoms = Sample.atoms("ab 14.30-18 Uhr, 35-Stunden-Woche");
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            forms.add(atoms.form(i));
        }
        assertThat(forms)
                .containsExactly("ab", "14", ".", "30", "-", "18", "Uhr", ",", "35", "-", "Stunden", "-", "Woche");
        assertThat(atoms.glued(2)).isTrue();
        assertThat(atoms.glued(6)).isFalse();
    }

    @Test
    void keepsAWebAddressWhole() {
        Token token = new Token(0, 25, "https://example.org/2004/", Token.Kind.OTHER);
        Atoms atoms = Atoms.of(List.of(token), new Sentence(0, 1, 0, Sentence.Role.BODY));
        assertThat(atoms.size()).isEqualTo(1);
    }

    @Test
    void answersOutsideTheSentence() {
        Atoms atoms = Sample.atoms("Mai");
        assertThat(atoms.form(-1)).isEmpty();
        assertThat(atoms.digits(7)).isZero();
        assertThat(atoms.has(7, Sense.MONTH)).isFalse();
    }

    @Test
    void knowsPlaces() {
        Atoms atoms = Sample.atoms("Am 4. September 2023");
        assertThat(atoms.get(4).begin()).isEqualTo(16);
        assertThat(atoms.get(4).end()).isEqualTo(20);
        assertThat(atoms.get(2).token()).isEqualTo(1);
    }
}
