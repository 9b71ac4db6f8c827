package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueTableTest {
    @Test
    void skipsCommentsAndKeepsTheOrder() throws IOException {
        assertThat(read("# b\nb\tx\n\na\ty\n")).containsExactly("b", "a");
    }

    @Test
    void namesFileAndLineOfAMissingColumn() {
        assertThatThrownBy(() -> read("# explained\na\tx\nb\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("own.tsv:3: 1 columns where 2 belong");
    }

    @Test
    void namesFileAndLineOfABadCell() {
        assertThatThrownBy(() -> read("a\tx\n \ty\n")).hasMessageContaining("own.tsv:2: column 1 is empty");
    }

    @Test
    void namesAMissingFile() {
        assertThatThrownBy(() -> CueTable.read("none.tsv", 1)).hasMessage("none.tsv: not on the class path");
    }

    @Test
    void partsACell() {
        CueTable.Row row = new CueTable.Row("own.tsv", 7, "-", "a,b", "a,,b", "a,a");
        assertThat(row.parts(0, ",")).isEmpty();
        assertThat(row.parts(1, ",")).containsExactly("a", "b");
        assertThatThrownBy(() -> row.parts(2, ",")).hasMessage("own.tsv:7: column 3 has an empty part");
        assertThatThrownBy(() -> row.parts(3, ",")).hasMessage("own.tsv:7: column 4 says 'a' twice");
    }

    @Test
    void flagsACell() {
        CueTable.Row row = new CueTable.Row("own.tsv", 7, "-", "head", "tail");
        assertThat(row.flag(0, "head")).isFalse();
        assertThat(row.flag(1, "head")).isTrue();
        assertThatThrownBy(() -> row.flag(2, "head")).hasMessage("own.tsv:7: 'tail' is neither - nor head");
    }

    @Test
    void readsAFileOfTheLexicon() {
        assertThat(CueTable.read("cue-modals.tsv", 6)).isNotEmpty();
    }

    @Test
    void knowsValuesByTheirLabels() {
        assertThat(CueTable.byLabel(CueVerb.Strength.values())).containsEntry("3", CueVerb.Strength.WEAK);
    }

    private static List<String> read(String lines) throws IOException {
        return CueTable.read("own.tsv", 2, new BufferedReader(new StringReader(lines))).stream()
                .map(row -> row.text(0))
                .toList();
    }
}
