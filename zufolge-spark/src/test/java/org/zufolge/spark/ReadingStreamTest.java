package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingStreamTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private Path in;
    private Path out;
    private Path checkpoint;

    @BeforeEach
    void fill() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        checkpoint = folder.resolve("checkpoint");
    }

    /** Files of three reports each; in each fourth a line is broken. */
    private void files(int from, int to) throws IOException {
        for (int file = from; file < to; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                lines.append("{\"id\": \"r").append(file * 3 + i).append("\", \"text\": \"Der Antrag sei abgelehnt, ");
                lines.append("sagte Sprecherin Ute Sahlmann.\"}\n");
            }
            Files.writeString(in.resolve(String.format("f%02d.jsonl", file)), lines + (file % 4 == 0 ? "{\n" : ""));
        }
    }

    private void stream() throws Exception {
        SparkSession spark = LocalSpark.session();
        ReadingStream stream = new ReadingStream(spark, out.toString(), checkpoint.toString());
        StreamingQuery query = stream.start(stream.files(in.toString(), 1), Trigger.AvailableNow());
        assertThat(query.awaitTermination(PATIENCE.toMillis())).isTrue();
    }

    private List<String> column(String table, String column) {
        return LocalSpark.column(out, table, column);
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "r" + i).toList();
    }

    @Test
    void readsEachRecordOnceThoughItIsKilled() throws Exception {
        files(0, 10);
        Process process = StreamProcess.start(
                folder.resolve("log"),
                List.of(
                        in.toString(),
                        "--output",
                        out.toString(),
                        "--checkpoint",
                        checkpoint.toString(),
                        "--most",
                        "1",
                        "--every",
                        "0"));
        StreamProcess.killWhenThereIs(out.resolve("readings/batch=2"), process, folder.resolve("log"));
        assertThat(StreamProcess.committed(checkpoint)).isLessThan(10);
        files(10, 12);

        stream();

        assertThat(column("readings", "id")).containsExactlyInAnyOrderElementsOf(ids(36));
        assertThat(column("statements", "report")).containsExactlyInAnyOrderElementsOf(ids(36));
        assertThat(column("bad", "where")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void replacesWhatABatchWroteThatWasNotLaidDownAsDone() throws Exception {
        files(0, 3);
        stream();
        assertThat(column("readings", "id")).containsExactlyInAnyOrderElementsOf(ids(9));
        Files.delete(checkpoint.resolve("commits/2"));
        Files.deleteIfExists(checkpoint.resolve("commits/.2.crc"));

        stream();

        assertThat(column("readings", "id")).containsExactlyInAnyOrderElementsOf(ids(9));
        assertThat(checkpoint.resolve("commits/2")).exists();
        for (Row row : LocalSpark.session()
                .read()
                .parquet(out.resolve("readings").toString())
                .groupBy("batch")
                .count()
                .collectAsList()) {
            assertThat(row.getLong(1)).isEqualTo(3);
        }
    }

    @Test
    void mixesNoTwoStreams() throws Exception {
        files(0, 1);
        stream();
        checkpoint = folder.resolve("other");

        assertThatThrownBy(this::stream).isInstanceOf(IOException.class).hasMessageContaining("no checkpoint");
    }
}
