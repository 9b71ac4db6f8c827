package org.zufolge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zufolge.lexicon.Table;
import org.zufolge.report.FrontWords.Role;

class FrontWordsTest {
    @Test
    void tellRoles() {
        assertThat(FrontWords.is(Role.BYLINE, "Von")).isTrue();
        assertThat(FrontWords.is(Role.BYLINE, "von")).isFalse();
        assertThat(FrontWords.is(Role.CONNECTOR, "von")).isTrue();
        assertThat(FrontWords.is(Role.PARTICLE, "von")).isTrue();
        assertThat(FrontWords.is(Role.GENRE, "Kommentar")).isTrue();
        assertThat(FrontWords.is(Role.LABEL, "Haus")).isFalse();
    }

    @Test
    void tellAgenciesInCapitalsOrNot() {
        assertThat(List.of("dpa", "DPA", "Reuters", "AFP", "afp")).allMatch(FrontWords::isAgency);
        assertThat(List.of("SPD", "", "dpa/lhe")).noneMatch(FrontWords::isAgency);
    }

    @Test
    void areSorted() {
        assertThat(Table.read("de/front-words.tsv", 2).stream().map(row -> row.get(1) + " " + row.get(0)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Table.read("de/agencies.tsv", 1).stream().map(row -> row.get(0)))
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(mark -> assertThat(mark).isEqualTo(mark.toLowerCase(Locale.ROOT)));
    }
}
