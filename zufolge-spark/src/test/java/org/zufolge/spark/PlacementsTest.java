package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.formats.ReadingParser;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;
import org.zufolge.stories.StoryDesk;

class PlacementsTest {
    private final SparkSession spark = LocalSpark.session();

    @TempDir
    Path folder;

    /** One machine: all reports of a stretch, one after the other, on one shelf that forgets nothing. */
    private static Map<String, Placement> onOneMachine(List<Filed> reports, long cut) {
        StoryDesk desk = new StoryDesk();
        CountingShelf shelf = new CountingShelf();
        Map<String, Placement> placements = new TreeMap<>();
        long stretch = -1;
        for (Filed filed : reports) {
            long now = cut == 0 ? 0 : filed.day().toEpochDay() / cut;
            if (now != stretch) {
                shelf.clear();
            }
            stretch = now;
            placements.put(filed.key(), desk.place(filed, shelf));
        }
        return placements;
    }

    /** Two mornings of news, and the first of them once more two months earlier under other addresses. */
    private Dataset<Row> demo() throws Exception {
        StringBuilder lines = new StringBuilder();
        try (InputStream in =
                Objects.requireNonNull(StoryDesk.class.getResourceAsStream("/org/zufolge/demo/reports.jsonl"))) {
            String reports = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            reports.lines()
                    .filter(line -> line.contains("2026-03-02T") || line.contains("2026-03-03T"))
                    .forEach(line -> lines.append(line).append('\n'));
            reports.lines()
                    .filter(line -> line.contains("2026-03-02T"))
                    .map(line -> line.replace("\"date\": \"2026-03", "\"date\": \"2026-01")
                            .replace(".example/", ".example/januar/"))
                    .forEach(line -> lines.append(line).append('\n'));
        }
        Path in = Files.writeString(folder.resolve("reports.jsonl"), lines);
        String out = folder.resolve("out").toString();
        new ReadingTables(out, "").write(new Intakes(spark).of(List.of(in.toString()), InputFormat.AUTO));
        return new FiledReports(LocalDate.of(2026, 3, 2))
                .of(spark.read().parquet(out + "/readings"))
                .cache();
    }

    @Test
    void findsTheSameStoriesAsOneMachine() throws Exception {
        Dataset<Row> reports = demo();
        List<Filed> filed = new ArrayList<>();
        for (Row row : reports.orderBy("day", "key").collectAsList()) {
            filed.add(new Filed(
                    row.getString(0), LocalDate.ofEpochDay(row.getLong(1)), ReadingParser.parse(row.getString(2))));
        }
        assertThat(filed).hasSize(71);
        spark.sparkContext().setCheckpointDir(folder.resolve("checkpoint").toString());

        assertThat(placed(reports, 0, 2)).isEqualTo(onOneMachine(filed, 0));
        assertThat(placed(reports, 1, 3)).isEqualTo(onOneMachine(filed, 1));
    }

    private static Map<String, Placement> placed(Dataset<Row> reports, long cut, int leastComponents) {
        Map<String, Placement> placed = new TreeMap<>();
        Set<String> components = new TreeSet<>();
        for (Row row : new Placements(cut).of(reports).collectAsList()) {
            placed.put(
                    row.getString(0),
                    new Placement(row.getString(3), row.getBoolean(4), row.getString(5), row.getDouble(6)));
            components.add(row.getString(7));
        }
        assertThat(components).hasSizeGreaterThanOrEqualTo(leastComponents);
        assertThat(placed.values().stream().filter(Placement::opened)).hasSizeGreaterThan(components.size());
        assertThat(placed.values().stream().map(Placement::reprintOf).filter(Objects::nonNull))
                .isNotEmpty();
        return placed;
    }
}
