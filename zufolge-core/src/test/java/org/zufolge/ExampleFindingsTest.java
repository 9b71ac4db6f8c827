package org.zufolge;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Place;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;
import org.zufolge.reading.Time;
import org.zufolge.report.Report;

/**
 * Holds the entities, times and places of the reports with long chains to what a careful reader found in them. The columns
 * of {@code examples/expected/chains/*.found.tsv} are explained at the top of each of these files; a line with {@code ~}
 * before it must be read otherwise, until its mark is taken away.
 */
class ExampleFindingsTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @ParameterizedTest
    @ValueSource(strings = {"bericht", "sender", "studie", "brief", "zeuge", "beitrag"})
    void findsWhomWhenAndWhere(String name) throws IOException {
        Reading reading =
                Zufolge.reader().read(Report.of(Files.readString(EXAMPLES.resolve("chains/" + name + ".txt"))));
        List<String> expected = Files.readAllLines(EXAMPLES.resolve("expected/chains/" + name + ".found.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .toList();
        List<String> marked = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> others = lines(reading);
        for (String line : expected) {
            String plain = line.startsWith("~") ? line.substring(1) : line;
            if (!plain.equals(line)) {
                marked.add(plain);
            }
            if (!others.remove(plain)) {
                missing.add(plain);
            }
        }
        assertThat(missing).as("read otherwise, where there is %s", others).isEqualTo(marked);
        assertThat(others).hasSameSizeAs(marked);
    }

    private static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        for (Entity entity : reading.entities()) {
            String is = entity.kind().label()
                    + (entity.named() ? ", named" : ", unnamed")
                    + (entity.plural() ? ", several" : ", one");
            String passages = entity.mentions().stream()
                    .map(span -> cut(reading.text(), span))
                    .collect(joining(" | "));
            lines.add(line("entity", entity.name(), is, rows(reading, of(entity)), passages));
        }
        for (Time time : reading.times()) {
            String is = time.type() + ", " + time.resolution().label();
            String rows = rows(reading, statement -> statement.times().contains(time));
            lines.add(line("time", time.value(), is, rows, cut(reading.text(), time.span())));
        }
        for (Place place : reading.places()) {
            String is = place.country() + (place.metonym() ? ", metonym" : "");
            String rows = rows(reading, statement -> statement.places().contains(place));
            lines.add(line("place", place.name(), is, rows, cut(reading.text(), place.span())));
        }
        return lines;
    }

    private static Predicate<Statement> of(Entity entity) {
        return statement -> statement.chain().hands().stream()
                .anyMatch(hand -> hand.entity().equals(entity));
    }

    private static String rows(Reading reading, Predicate<Statement> which) {
        String rows = IntStream.range(0, reading.statements().size())
                .filter(i -> which.test(reading.statements().get(i)))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(joining(" "));
        return rows.isEmpty() ? "-" : rows;
    }

    private static String line(String... columns) {
        return String.join("\t", columns);
    }

    private static String cut(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end()));
    }
}
