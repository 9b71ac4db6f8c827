package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.archive.Archive;
import org.zufolge.archive.SmallDisk;
import org.zufolge.intake.http.FetchSettings;
import picocli.CommandLine;

/** What the program does on a disk that is full, and when there is room again. */
class FullDiskFaultTest {
    private static final Pattern NEW = Pattern.compile("([0-9,]+) new reports in");

    @TempDir
    Path folder;

    @TempDir
    Path mount;

    @Test
    void ingestsTheRestWhenThereIsRoomAgain() throws Exception {
        int count = 1_500;
        String reports =
                ManyReports.write(folder.resolve("reports.jsonl"), count).toString();
        try (SmallDisk disk = SmallDisk.at(mount, 3_600)) {
            String archive = disk.folder().resolve("news.db").toString();
            Run full = Run.of("ingest", "--archive", archive, reports);
            assertThat(full.code()).isEqualTo(1);
            assertThat(full.err()).doesNotContain("\tat ");
            assertThat(full.err().lines().filter(line -> line.contains("cannot write to the archive")))
                    .singleElement()
                    .asString()
                    .contains(archive, "the disk is full; make room and do it again");
            int kept = fresh(full);
            assertThat(kept).isPositive().isLessThan(count);
            // It was told in order: the first are there.
            assertThat(exported(archive)).containsExactlyElementsOf(ManyReports.urls(kept));

            disk.grow(60_000);
            Run rest = Run.of("ingest", "--archive", archive, reports);
            assertThat(rest.code()).as(rest.err()).isZero();
            assertThat(fresh(rest)).isEqualTo(count - kept);
            assertThat(exported(archive)).containsExactlyElementsOf(ManyReports.urls(count));
        }
    }

    private static int fresh(Run run) {
        Matcher found = NEW.matcher(run.err());
        assertThat(found.find()).as(run.err()).isTrue();
        return Integer.parseInt(found.group(1).replace(",", ""));
    }

    private static List<String> exported(String archive) {
        Run export = Run.of("export", "--archive", archive);
        assertThat(export.code()).as(export.err()).isZero();
        return ManyReports.exported(export);
    }

    @Test
    @Timeout(120)
    void watchesOnWhenThereIsRoomAgain() throws Exception {
        int count = 300;
        try (SmallDisk disk = SmallDisk.at(mount, 1_000);
                FrailSite site = new FrailSite()) {
            site.put("/feed", "application/rss+xml", ManyReports.feed(count));
            Path feeds = Files.writeString(
                    folder.resolve("feeds.opml"),
                    "<opml version='2.0'><body><outline xmlUrl='" + site.url("/feed") + "'/></body></opml>");
            String archive = disk.folder().resolve("news.db").toString();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal = new Terminal(
                    new ByteArrayInputStream(new byte[0]),
                    new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    Map.of(),
                    false,
                    false,
                    false);
            WatchCommand watch =
                    new WatchCommand(terminal, FetchSettings.STANDARD.pause(Duration.ZERO), Duration.ofMillis(200));
            Thread watcher = new Thread(
                    () -> new CommandLine(watch).execute("--allow-private", "--archive", archive, feeds.toString()));
            watcher.start();
            try {
                await(() -> err.toString(StandardCharsets.UTF_8)
                        .contains("the disk is full; make room and do it again; what was not kept is asked for again"));
                disk.grow(60_000);
                try (Archive kept = Archive.open(archive)) {
                    await(() -> kept.size() == count);
                }
            } finally {
                watcher.interrupt();
                watcher.join();
            }
            assertThat(exported(archive)).containsExactlyInAnyOrderElementsOf(ManyReports.urls(count));
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Test
    void leavesNoHalfFileUnderTheNameOfAWholeOne() throws Exception {
        int count = 150;
        String reports =
                ManyReports.write(folder.resolve("reports.jsonl"), count).toString();
        String archive = folder.resolve("news.db").toString();
        assertThat(Run.of("ingest", "--archive", archive, reports).code()).isZero();
        try (SmallDisk disk = SmallDisk.at(mount, 100)) {
            Path batch = disk.folder().resolve("batch.jsonl");
            assertFails(Run.of("batch", reports, "-o", batch.toString()), batch);
            Files.delete(PartialFile.part(batch));
            for (String format : List.of("jsonl", "csv", "prov", "parquet")) {
                Path export = Files.writeString(disk.folder().resolve("export"), "before");
                // What room is left, parquet's few packed pages fill too.
                Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[92 << 10]);
                assertFails(
                        Run.of("export", "--archive", archive, "--format", format, "-o", export.toString()), export);
                assertThat(export).hasContent("before");
                assertThat(PartialFile.part(export)).doesNotExist();
                Files.delete(ballast);
            }
            disk.grow(10_000);
            assertThat(Run.of("batch", reports, "-o", batch.toString()).code()).isZero();
            assertThat(Files.readAllLines(batch)).hasSize(count);
        }
    }

    private static void assertFails(Run run, Path file) {
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("zufolge: " + file + " could not be written to its end (No space left on device)");
    }
}
