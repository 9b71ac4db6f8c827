package org.zufolge;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;
import org.zufolge.report.Report;

/**
 * Reads the dispatches in {@code examples/} and compares every statement with what a careful reader found in them. The
 * columns of {@code examples/expected/*.tsv} are explained at the top of each of these files.
 *
 * <p>What is not yet read so is marked there, and the marks are held to as strictly as the rest: a row marked with
 * {@code ~} that is now read as expected fails the test too, until its mark is taken away. After a change of the engine
 * {@code mvn -pl zufolge-core test -Dtest=ExampleReadingsTest -Dzufolge.mark=true} sets the marks anew; what it changes
 * is to be read before it is kept.
 */
class ExampleReadingsTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String EMPTY = "-";
    private static final String GAP = " … ";
    private static final String TOO_MUCH = "#~ statements too many: ";

    /** Whole dispatches, different in kind. */
    @Nested
    class Dispatches {
        @ParameterizedTest
        @ValueSource(strings = {"diplomatie", "gericht", "bilanz", "unfall", "sport", "forschung"})
        void dispatchReadsAsExpected(String name) {
            compare(name);
        }
    }

    /** Short reports in which a statement passes through three hands or more. */
    @Nested
    class Chains {
        @ParameterizedTest
        @ValueSource(strings = {"bericht", "sender", "studie", "brief", "zeuge", "beitrag"})
        void chainReadsAsExpected(String name) {
            compare("chains/" + name);
        }
    }

    /** The expected readings themselves. */
    @Nested
    class Expectations {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "diplomatie",
                    "gericht",
                    "bilanz",
                    "unfall",
                    "sport",
                    "forschung",
                    "chains/bericht",
                    "chains/sender",
                    "chains/studie",
                    "chains/brief",
                    "chains/zeuge",
                    "chains/beitrag"
                })
        void quoteTheirReport(String name) {
            String text = text(name);
            List<Map<String, String>> rows = expected(name);
            assertThat(rows).isNotEmpty();
            for (Map<String, String> row : rows) {
                for (String column : List.of("content", "cue", "frame", "source", "addressee")) {
                    assertThat(standsIn(text, row.get(column)))
                            .as("%s, row %s, stands in the report: %s", name, row.get("row"), row.get(column))
                            .isTrue();
                }
                for (String column : List.of("parent", "alternative")) {
                    String other = row.get(column);
                    assertThat(other.equals(EMPTY) || Integer.parseInt(other) < Integer.parseInt(row.get("row")))
                            .as("%s, row %s: %s is a row before it: %s", name, row.get("row"), column, other)
                            .isTrue();
                }
            }
        }

        private boolean standsIn(String text, String passage) {
            int at = 0;
            for (String part : passage.equals(EMPTY) ? new String[0] : passage.split(GAP)) {
                at = text.indexOf(part, at);
                if (at < 0) {
                    return false;
                }
                at += part.length();
            }
            return true;
        }
    }

    private static void compare(String name) {
        Reading reading = Zufolge.reader().read(Report.of(text(name)));
        for (Statement statement : reading.statements()) {
            for (Passage passage : List.of(
                    statement.content(),
                    statement.cue(),
                    statement.frame(),
                    statement.source(),
                    statement.addressee())) {
                assertThat(passage.text())
                        .as("%s, %s: text of %s", name, statement.id(), passage.spans())
                        .isEqualTo(cut(reading.text(), passage));
            }
        }
        Comparison comparison = comparison(expected(name), reading.statements());
        if (Boolean.getBoolean("zufolge.mark")) {
            mark(name, comparison);
            return;
        }
        assertThat(comparison.asMarked())
                .as("examples/%s.txt reads otherwise than expected:%n%s", name, comparison.difference())
                .isEqualTo(marked(name));
    }

    /** Rows that are not read as expected, and how many statements are found that no row expects. */
    private record Marks(Set<String> rows, int tooMuch) {}

    /** What differs: for the marks and for a reader. */
    private record Comparison(Marks asMarked, String difference) {}

    private static Marks marked(String name) {
        Set<String> rows = new TreeSet<>();
        int tooMuch = 0;
        for (String line :
                read(EXAMPLES.resolve("expected").resolve(name + ".tsv")).split("\n")) {
            if (line.startsWith("~")) {
                rows.add(line.substring(1, line.indexOf('\t')));
            } else if (line.startsWith(TOO_MUCH)) {
                tooMuch = Integer.parseInt(line.substring(TOO_MUCH.length()));
            }
        }
        return new Marks(rows, tooMuch);
    }

    private static void mark(String name, Comparison comparison) {
        Path file = EXAMPLES.resolve("expected").resolve(name + ".tsv");
        StringBuilder lines = new StringBuilder();
        for (String line : read(file).split("\n")) {
            if (line.startsWith(TOO_MUCH)) {
                continue;
            }
            String plain = line.startsWith("~") ? line.substring(1) : line;
            int tab = plain.indexOf('\t');
            if (tab > 0 && plain.startsWith("row\t") && comparison.asMarked().tooMuch() > 0) {
                lines.append(TOO_MUCH).append(comparison.asMarked().tooMuch()).append('\n');
            }
            boolean wrong = tab > 0 && comparison.asMarked().rows().contains(plain.substring(0, tab));
            lines.append(wrong ? "~" : "").append(plain).append('\n');
        }
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new AssertionError("cannot write " + file, e);
        }
    }

    /** What differs, statement by statement and column by column. */
    private static Comparison comparison(List<Map<String, String>> expected, List<Statement> found) {
        int[] pairs = pairs(expected, found);
        Map<String, String> rowOfId = new HashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                rowOfId.put(found.get(pairs[i]).id(), expected.get(i).get("row"));
            }
        }
        StringBuilder lines = new StringBuilder();
        Set<String> wrong = new TreeSet<>();
        int tooMuch = 0;
        int next = 0;
        for (int i = 0; i <= pairs.length; i++) {
            int until = i == pairs.length ? found.size() : pairs[i];
            if (until < 0) {
                wrong.add(expected.get(i).get("row"));
                lines.append("  missing  ").append(line(expected.get(i))).append('\n');
                continue;
            }
            for (; next < until; next++) {
                Statement extra = found.get(next);
                tooMuch++;
                lines.append("  too much ")
                        .append(line(columns(extra, rowOfId)))
                        .append("  (")
                        .append(extra.rule())
                        .append(")\n");
            }
            if (i < pairs.length) {
                String columns = columnDifference(expected.get(i), columns(found.get(next), rowOfId));
                if (!columns.isEmpty()) {
                    wrong.add(expected.get(i).get("row"));
                    lines.append("  row ")
                            .append(expected.get(i).get("row"))
                            .append("  ")
                            .append(expected.get(i).get("content"))
                            .append("  (")
                            .append(found.get(next).rule())
                            .append(")\n")
                            .append(columns);
                }
                next++;
            }
        }
        return new Comparison(new Marks(wrong, tooMuch), lines.toString());
    }

    private static String columnDifference(Map<String, String> expected, Map<String, String> found) {
        StringBuilder lines = new StringBuilder();
        found.forEach((column, value) -> {
            if (!value.equals(expected.get(column))) {
                lines.append("      %-12sexpected %s%n".formatted(column, expected.get(column)))
                        .append("      %-12sfound    %s%n".formatted("", value));
            }
        });
        return lines.toString();
    }

    private static String line(Map<String, String> row) {
        return row.values().stream().filter(value -> !value.equals(EMPTY)).collect(joining(" | "));
    }

    /**
     * For each expected row the index of the statement found with the same content, or -1: a longest common
     * subsequence, so that one statement missing does not put off all that follow.
     */
    private static int[] pairs(List<Map<String, String>> expected, List<Statement> found) {
        int[][] longest = new int[expected.size() + 1][found.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                longest[i][j] = sameContent(expected.get(i), found.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int[] pairs = new int[expected.size()];
        Arrays.fill(pairs, -1);
        for (int i = 0, j = 0; i < expected.size() && j < found.size(); ) {
            if (sameContent(expected.get(i), found.get(j))) {
                pairs[i++] = j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static boolean sameContent(Map<String, String> row, Statement statement) {
        return statement.content().text().equals(row.get("content"));
    }

    private static Map<String, String> columns(Statement statement, Map<String, String> rowOfId) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("type", statement.type().label());
        columns.put("medium", statement.medium().label());
        columns.put("content", orEmpty(statement.content().text()));
        columns.put("cue", orEmpty(statement.cue().text()));
        columns.put("frame", orEmpty(statement.frame().text()));
        columns.put("source", orEmpty(statement.source().text()));
        columns.put("addressee", orEmpty(statement.addressee().text()));
        columns.put(
                "entity",
                statement.sourceEntity() == null
                        ? EMPTY
                        : statement.sourceEntity().name());
        columns.put("chain", orEmpty(chain(statement)));
        columns.put("channel", statement.channel().label());
        columns.put("certainty", statement.certainty().label());
        columns.put("parent", row(statement.parent(), rowOfId));
        columns.put("alternative", row(statement.alternativeTo(), rowOfId));
        return columns;
    }

    private static String chain(Statement statement) {
        return statement.chain().hands().stream()
                .map(Hand::entity)
                .map(Entity::name)
                .collect(joining(" > "));
    }

    private static String row(@Nullable String id, Map<String, String> rowOfId) {
        return id == null ? EMPTY : rowOfId.getOrDefault(id, id);
    }

    private static String orEmpty(String value) {
        return value.isEmpty() ? EMPTY : value;
    }

    private static String cut(String text, Passage passage) {
        List<String> parts = new ArrayList<>();
        for (Span span : passage.spans()) {
            parts.add(text.substring(text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end())));
        }
        return String.join(GAP, parts);
    }

    private static String text(String name) {
        return read(EXAMPLES.resolve(name + ".txt"));
    }

    private static List<Map<String, String>> expected(String name) {
        List<String[]> lines = read(EXAMPLES.resolve("expected").resolve(name + ".tsv"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        String[] header = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] cells : lines.subList(1, lines.size())) {
            assertThat(cells).as("%s: a cell for each column", name).hasSameSizeAs(header);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], i == 0 && cells[i].startsWith("~") ? cells[i].substring(1) : cells[i]);
            }
            rows.add(row);
        }
        return Collections.unmodifiableList(rows);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file.toAbsolutePath().normalize(), e);
        }
    }
}
