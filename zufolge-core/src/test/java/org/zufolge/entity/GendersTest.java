package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.grammar.Agreement;

class GendersTest {
    @ParameterizedTest
    @CsvSource({"m, 1", "f, 2", "n, 4", "p, 8", "fp, 10", "mn, 5", "mfnp, 15", "'', 0"})
    void readsTheLettersOfATable(String letters, int genders) {
        assertThat(Genders.of(letters)).isEqualTo(genders);
    }

    @Test
    void refusesOtherLetters() {
        assertThatThrownBy(() -> Genders.of("mx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mx");
    }

    @Test
    void takesThemFromEveryCaseOfAnAgreement() {
        assertThat(Genders.ofAgreement(Agreement.NOMINATIVE & Agreement.MASCULINE))
                .isEqualTo(Genders.MASCULINE);
        assertThat(Genders.ofAgreement(Agreement.GENITIVE & Agreement.FEMININE)).isEqualTo(Genders.FEMININE);
        assertThat(Genders.ofAgreement(Agreement.DATIVE & Agreement.NEUTER)).isEqualTo(Genders.NEUTER);
        assertThat(Genders.ofAgreement(Agreement.ACCUSATIVE & Agreement.PLURAL)).isEqualTo(Genders.PLURAL);
        assertThat(Genders.ofAgreement(
                        Agreement.NOMINATIVE & Agreement.MASCULINE | Agreement.DATIVE & Agreement.PLURAL))
                .isEqualTo(Genders.MASCULINE | Genders.PLURAL);
        assertThat(Genders.ofAgreement(Agreement.NONE)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"DER, 1", "DIE, 2", "DAS, 4", "PLURAL, 8", "NONE, 7"})
    void areThoseOfAnArticle(Article article, int genders) {
        assertThat(Genders.of(article)).isEqualTo(genders);
    }

    @ParameterizedTest
    @CsvSource({"MASCULINE, 1", "FEMININE, 2", "EITHER, 3"})
    void areThoseOfAPersonsName(Gender gender, int genders) {
        assertThat(Genders.of(gender)).isEqualTo(genders);
    }
}
