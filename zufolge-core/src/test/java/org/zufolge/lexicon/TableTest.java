package org.zufolge.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @Test
    void passesOverCommentsAndEmptyLines() {
        assertThat(Table.parse("x.tsv", "# form\tkind\n\neins\tA\n#zwei\tB\ndrei\tC", 2))
                .containsExactly(List.of("eins", "A"), List.of("drei", "C"));
    }

    @Test
    void takesAnEmptyTable() {
        assertThat(Table.parse("x.tsv", "", 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'eins\tA\nzwei'        | x.tsv:2: 1 columns where 2 belong",
                "'eins\tA\tB'           | x.tsv:1: 3 columns where 2 belong",
                "'# c\n\neins\t'        | x.tsv:3: empty or padded: ''",
                "'eins\t A'             | x.tsv:1: empty or padded: ' A'",
            })
    void namesTheLineAtFault(String text, String message) {
        assertThatThrownBy(() -> Table.parse("x.tsv", text, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void namesAMissingTable() {
        assertThatThrownBy(() -> Table.read("de/no-such.tsv", 1)).hasMessage("de/no-such.tsv: not on the class path");
    }

    @Test
    void splitsACell() {
        assertThat(Table.split("a|b||c", '|')).containsExactly("a", "b", "", "c");
        assertThat(Table.split("a", '|')).containsExactly("a");
    }
}
