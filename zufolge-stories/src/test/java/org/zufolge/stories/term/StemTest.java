package org.zufolge.stories.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    private final Stem stem = new Stem();

    @ParameterizedTest
    @CsvSource({
        "Verletzte, verletzt",
        "Verletzung, verletzen",
        "Halle, Hallen",
        "Häuser, Hauses",
        "Straße, STRASSE",
        "Werk, Werkes",
        "räumen, Räumung",
        "funktioniert, funktionierte"
    })
    void isTheSameForTheFormsOfAWord(String one, String other) {
        assertThat(stem.of(one)).isEqualTo(stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Halle, Hals", "Werk, Welle", "Feuer, Feier"})
    void keepsOtherWordsApart(String one, String other) {
        assertThat(stem.of(one)).isNotEqualTo(stem.of(other));
    }

    @Test
    void foldsCombiningMarksLikeLetters() {
        assertThat(stem.of("Mu\u0308hle")).isEqualTo(stem.of("Mühle"));
    }

    @Test
    void cutsWhatIsNoWord() {
        assertThat(stem.of("x".repeat(100_000))).hasSizeLessThan(100);
    }
}
