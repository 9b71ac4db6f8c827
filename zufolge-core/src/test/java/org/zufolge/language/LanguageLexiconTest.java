package org.zufolge.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Table;

class LanguageLexiconTest {
    private final LanguageLexicon lexicon = LanguageLexicon.shipped();

    @Test
    void tellsWhoHasAWord() {
        assertThat(owners("und")).containsExactly("de");
        assertThat(owners("the")).containsExactly("en");
        assertThat(owners("in")).contains("de", "en", "it", "nl");
        assertThat(owners("Haus")).isEmpty();
    }

    @Test
    void looksOnBothSidesOfAnApostrophe() {
        assertThat(lexicon.owners(new Form("the'und"))).hasSize(2);
        assertThat(lexicon.owners(new Form("the'xqzt"))).hasSize(1);
        assertThat(lexicon.owners(new Form("xqzt'wrtp"))).isEmpty();
        assertThat(owners("xqzt'und")).containsExactly("de");
        assertThat(owners("the’xqzt")).containsExactly("en");
        assertThat(owners("'und")).containsExactly("de");
    }

    @Test
    void tellsWhetherALanguageHasAWord() {
        int german = lexicon.index("de");
        int english = lexicon.index("en");
        assertThat(lexicon.isFunctionWord(new Form("Und"), german)).isTrue();
        assertThat(lexicon.isFunctionWord(new Form("und"), english)).isFalse();
        assertThat(lexicon.isFunctionWord(new Form("the"), german)).isFalse();
        assertThat(lexicon.isFunctionWord(new Form("the"), english)).isTrue();
    }

    @Test
    void knowsScripts() {
        assertThat(lexicon.script(lexicon.index("de"))).isEqualTo(UnicodeScript.LATIN);
        assertThat(lexicon.script(lexicon.index("uk"))).isEqualTo(UnicodeScript.CYRILLIC);
        assertThat(lexicon.language(lexicon.index("el")).name()).isEqualTo("Greek");
        assertThatThrownBy(() -> lexicon.index("xx")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesEachLanguageAndWordOnce() {
        Set<String> languages = Set.of(Locale.getISOLanguages());
        Set<String> seen = new HashSet<>();
        for (List<String> row : Table.read("languages.tsv", 4)) {
            assertThat(languages).contains(row.get(0));
            assertThat(seen.add(row.get(0))).as(row.get(0)).isTrue();
            List<String> words = Table.split(row.get(3), ' ');
            assertThat(words)
                    .as(row.get(0))
                    .doesNotHaveDuplicates()
                    .allSatisfy(word -> assertThat(word)
                            .isEqualTo(word.toLowerCase(Locale.ROOT))
                            .doesNotContain("'", "’"));
            if (row.get(2).equals("LATIN")) {
                assertThat(words).as(row.get(0)).hasSizeGreaterThanOrEqualTo(50);
            }
        }
    }

    private List<String> owners(String word) {
        long owners = lexicon.owners(new Form(word)).stream().reduce(0L, (some, other) -> some | other);
        return java.util.stream.IntStream.range(0, lexicon.size())
                .filter(i -> (owners >> i & 1) != 0)
                .mapToObj(i -> lexicon.language(i).code())
                .toList();
    }
}
