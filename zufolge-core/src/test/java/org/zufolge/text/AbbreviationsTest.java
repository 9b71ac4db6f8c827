package org.zufolge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.lexicon.Table;

class AbbreviationsTest {
    @ParameterizedTest
    @CsvSource({
        "Dr. Muster, 3, WITHIN",
        "z. B. Muster, 5, WITHIN",
        "z.B. Muster, 4, WITHIN",
        "usw. Muster, 4, BEFORE_CAPITAL",
        "e. V. Muster, 5, BEFORE_STARTER",
        "Art. 5, 4, BEFORE_SMALL",
        "u. v. a. m., 8, BEFORE_CAPITAL",
    })
    void findsTheLongest(String text, int end, Abbreviations.Ending ending) {
        assertThat(Abbreviations.at(text, 0)).isEqualTo(new Abbreviations.Match(end, ending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Haus. Hof", "Dr Muster", "dr. Muster", ". B.", "", "B"})
    void findsNone(String text) {
        assertThat(Abbreviations.at(text, 0)).isNull();
    }

    @Test
    void areSortedAndEndInAFullStop() {
        List<String> forms = Table.read("de/abbreviations.tsv", 2).stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(forms).isSorted().doesNotHaveDuplicates();
        assertThat(forms).allSatisfy(form -> assertThat(form).endsWith(".").doesNotContain(" "));
    }
}
