package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.formats.ReadingParser;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;
import org.zufolge.stories.Shelf;
import org.zufolge.stories.StoryDesk;

class PlacementsTest {
    private final SparkSession spark = LocalSpark.session();

    @TempDir
    Path folder;

    /** One machine: all reports, one after the other, on one shelf that forgets nothing. */
    private static Map<String, Placement> onOneMachine(List<Filed> reports) {
        StoryDesk desk = new StoryDesk();
        Shelf shelf = new CountingShelf();
        Map<String, Placement> placements = new TreeMap<>();
        reports.stream()
                .sorted(Comparator.comparing(Filed::day).thenComparing(Filed::key))
                .forEach(filed -> placements.put(filed.key(), desk.place(filed, shelf)));
        return placements;
    }

    private Dataset<Row> demo() throws Exception {
        Path in = folder.resolve("reports.jsonl");
        try (InputStream reports =
                Objects.requireNonNull(StoryDesk.class.getResourceAsStream("/org/zufolge/demo/reports.jsonl"))) {
            Files.copy(reports, in);
        }
        String out = folder.resolve("out").toString();
        assertThat(new ReadingTables(out, "")
                        .write(new Intakes(spark).of(List.of(in.toString()), InputFormat.AUTO))
                        .bad())
                .isZero();
        return new FiledReports(LocalDate.of(2026, 3, 2)).of(spark.read().parquet(out + "/readings"));
    }

    @Test
    void findsTheSameStoriesAsOneMachine() throws Exception {
        Dataset<Row> reports = demo();
        List<Filed> filed = new ArrayList<>();
        for (Row row : reports.collectAsList()) {
            filed.add(new Filed(
                    row.getString(0), LocalDate.ofEpochDay(row.getLong(1)), ReadingParser.parse(row.getString(2))));
        }
        Map<String, Placement> expected = onOneMachine(filed);
        spark.sparkContext().setCheckpointDir(folder.resolve("checkpoint").toString());

        Map<String, Placement> placed = new TreeMap<>();
        Map<String, Integer> components = new TreeMap<>();
        for (Row row : new Placements().of(reports).collectAsList()) {
            placed.put(
                    row.getString(0),
                    new Placement(row.getString(3), row.getBoolean(4), row.getString(5), row.getDouble(6)));
            components.merge(row.getString(7), 1, Integer::sum);
        }

        assertThat(filed).hasSize(127);
        assertThat(placed).isEqualTo(expected);
        assertThat(expected.values().stream().map(Placement::story).distinct().count())
                .isBetween(10L, 60L);
        System.out.println("components " + components.values());
    }
}
