package org.zufolge.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    private final SearchTerms terms = SearchTerms.german();

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "Minister, Das sagte der Minister.",
        "minister, des Ministers",
        "Häuser, in dem alten Haus",
        "haeuser, in dem alten Haus",
        "suche, Sie suchten ihn.",
        "suche, die Suche",
        "gesucht, Gesucht wird ein Mann.",
        "Strasse, auf der Straße",
        "STRASSE, der Straßen",
        "gut, die besten Ernten",
        "Berlin, Berlins Bürgermeister",
        "Brandonovic, Brandonovićs Anwalt",
        "Fischereiminister, den Fischereiministern",
        "fischereiministern, der Fischereiminister",
        "Regierung, US-Regierung",
        "Москва, in Москва",
        "2023, im Jahr 2023"
    })
    void findsTheWordInAnyForm(String query, String text) {
        Set<String> wanted = terms.ofQuery(query).get(0);
        assertThat(terms.ofText(text)).anySatisfy(word -> assertThat(word).containsAnyElementsOf(wanted));
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({
        "Minister, das Ministerium",
        "Arm, die Armee",
        "Wahl, die Qual",
        "Sucht, eine Suche",
        "Brandon, Brandonovićs Anwalt"
    })
    void tellsWordsApart(String query, String text) {
        Set<String> wanted = terms.ofText("die " + query).get(1);
        assertThat(terms.ofText(text)).noneSatisfy(word -> assertThat(word).containsAnyElementsOf(wanted));
    }

    @Test
    void aHyphenPartsWords() {
        assertThat(terms.ofText("der EU-Gipfel")).element(1).isEqualTo(Set.of("eu"));
        assertThat(terms.ofText("der EU-Gipfel")).element(2).isEqualTo(Set.of("gipfel"));
        assertThat(terms.ofQuery("EU-Gipfel")).hasSize(2);
    }

    @Test
    void everyTermIsMadeOfLettersAndDigitsAlone() {
        String odd = "„Ça va?“, fragte Øystein in Łódź – ﬁnal İstanbul 東京 ①½ 🙂 a\u0308rgerlich x'; DROP 'y' a_b=c";
        List<Set<String>> found = terms.ofText(odd);
        assertThat(found).isNotEmpty().allSatisfy(word -> assertThat(word).allMatch(term -> term.matches("[a-z0-9]+")));
        assertThat(terms.ofQuery(odd)).allSatisfy(word -> assertThat(word).allMatch(term -> term.matches("[a-z0-9]+")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sucht", "sucht", "Leiter", "Banken", "meine", "Weise", "weise", "getroffen"})
    void aTextsTermsAreAmongThoseOfAQuery(String word) {
        assertThat(terms.ofQuery(word).get(0))
                .containsAll(terms.ofText("der " + word).get(1));
    }

    @Test
    void aLongWordStaysShort() {
        assertThat(terms.ofText("x".repeat(100_000)).get(0)).allMatch(term -> term.length() <= 60);
    }
}
