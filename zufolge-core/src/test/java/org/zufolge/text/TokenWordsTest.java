package org.zufolge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zufolge.lexicon.Table;

class TokenWordsTest {
    @Test
    void tellsRoles() {
        assertThat(TokenWords.isClitic("s")).isTrue();
        assertThat(TokenWords.isClitic("haus")).isFalse();
        assertThat(TokenWords.isDeterminer("Am")).isTrue();
        assertThat(TokenWords.isDeterminer("mit")).isFalse();
        assertThat(TokenWords.isLink("und")).isTrue();
        assertThat(TokenWords.isLink("Und")).isFalse();
        assertThat(TokenWords.isStarter("Die")).isTrue();
        assertThat(TokenWords.isStarter("die")).isFalse();
    }

    @Test
    void areSorted() {
        List<String> lines = Table.read("de/token-words.tsv", 2).stream()
                .map(row -> row.get(1) + " " + row.get(0))
                .toList();
        assertThat(lines).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void haveACapitalJustWhereTheyBeginASentence() {
        assertThat(Table.read("de/token-words.tsv", 2)).allSatisfy(row -> {
            String form = row.get(0);
            boolean capital = !form.equals(form.toLowerCase(Locale.ROOT));
            assertThat(capital).as(form).isEqualTo(row.get(1).equals("starter"));
        });
    }
}
