package org.zufolge.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Statement;
import org.zufolge.report.Report;

/** Holds every construction to the examples of {@code constructions.tsv}. */
class ConstructionsTest {
    static Stream<Example> finds() {
        return Example.all().stream().filter(example -> example.kind() == Example.Kind.FINDS);
    }

    static Stream<Example> leaves() {
        return Example.all().stream().filter(example -> example.kind() == Example.Kind.LEAVES);
    }

    @ParameterizedTest
    @MethodSource("finds")
    void findsWhatItMustAndNoMore(Example example) {
        assertThat(read(example))
                .extracting(statement -> text(statement.content()) + " | " + text(statement.source()))
                .containsExactlyElementsOf(
                        finds().filter(row -> row.construction().equals(example.construction()))
                                .filter(row -> row.text().equals(example.text()))
                                .map(row -> row.content() + " | " + row.source())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void leavesWhatItMust(Example example) {
        assertThat(read(example))
                .extracting(statement -> text(statement.content()))
                .isEmpty();
    }

    @Test
    void everyConstructionHasItsExamplesInBothDirections() {
        Map<String, Set<Example.Kind>> kinds = new TreeMap<>();
        for (Example example : Example.all()) {
            kinds.computeIfAbsent(example.construction(), name -> new TreeSet<>())
                    .add(example.kind());
        }
        assertThat(kinds.keySet()).containsAll(new QuotationFinder(CueLexicon.german()).names());
        assertThat(kinds).allSatisfy((name, rows) -> assertThat(rows).containsExactly(Example.Kind.values()));
    }

    private static List<Statement> read(Example example) {
        return Zufolge.reader().read(Report.of(example.text()).language("de")).statements().stream()
                .filter(statement -> name(statement.rule()).equals(example.construction()))
                .toList();
    }

    private static String name(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }

    private static String text(Passage passage) {
        return passage.isEmpty() ? "-" : passage.toString();
    }
}
