package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.stories.Filed;

/** What was acknowledged outlives the program that added it, and of what was not there is nothing. */
abstract class KillContract {
    private static final int KILLS = 6;
    private static final int LONGEST_MILLIS = 2_500;

    @TempDir
    private Path acknowledgements;

    /** The location of a database with nothing in it. */
    abstract String empty();

    /** What the database itself finds wrong. */
    abstract List<String> faults(Handle handle);

    /** How many entries an index has. */
    abstract long entries(Handle handle, String table);

    @Test
    void nothingIsLostOrHalfThere() throws Exception {
        String location = empty();
        String url = location.startsWith("jdbc:") ? location : "jdbc:sqlite:" + location;
        Random random = new Random(20_260_302);
        int acknowledged = -1;
        for (int kill = 0; kill < KILLS; kill++) {
            // Begins with a batch that is there already.
            acknowledged = writeUntilKilled(location, Math.max(0, acknowledged), random.nextInt(LONGEST_MILLIS));

            try (Archive archive = Archive.open(location)) {
                Jdbi.create(url).useHandle(handle -> assertWhole(handle, archive));
                assertBatches(archive, acknowledged);
            }
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
    }

    /** Starts a writer and kills it some time after its first acknowledgement; gives the last. */
    private int writeUntilKilled(String location, int from, int millis) throws Exception {
        // A file, not a pipe: a pipe is closed with the process, with what is in it.
        Path out = Files.createTempFile(acknowledgements, "kept", ".txt");
        Process writer = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        location,
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(out.toFile())
                .start();
        while (last(out) < 0) {
            assertThat(writer.isAlive()).as("the writer writes").isTrue();
            Thread.sleep(5);
        }
        Thread.sleep(millis);
        // On POSIX systems this is SIGKILL.
        writer.destroyForcibly();
        assertThat(writer.waitFor()).isNotZero();
        return last(out);
    }

    /** The last number acknowledged on a whole line; -1 if there is none. */
    private static int last(Path out) throws IOException {
        String text = Files.readString(out);
        String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n");
        String last = lines[lines.length - 1];
        return last.isEmpty() ? -1 : Integer.parseInt(last);
    }

    private void assertWhole(Handle handle, Archive archive) {
        assertThat(faults(handle)).isEmpty();
        long reports = archive.size();
        long statements = number(handle, "SELECT statements FROM total");
        assertThat(number(handle, "SELECT count(*) FROM report")).isEqualTo(reports);
        assertThat(number(handle, "SELECT max(id) FROM report")).isEqualTo(reports);
        assertThat(number(handle, "SELECT count(*) FROM card")).isEqualTo(reports);
        assertThat(number(handle, "SELECT cards FROM total")).isEqualTo(reports);
        assertThat(number(handle, "SELECT count(*) FROM card_handle")).isEqualTo(reports);
        assertThat(number(handle, "SELECT sum(cards) FROM handle")).isEqualTo(reports);
        assertThat(number(handle, "SELECT sum(reports) FROM story")).isEqualTo(reports);
        assertThat(number(handle, "SELECT count(*) FROM story")).isEqualTo(number(handle, "SELECT stories FROM total"));
        assertThat(number(handle, "SELECT sum(reports) FROM outlet")).isEqualTo(reports);
        assertThat(number(handle, "SELECT count(*) FROM statement")).isEqualTo(statements);
        assertThat(entries(handle, "report_terms")).isEqualTo(reports);
        assertThat(entries(handle, "statement_terms")).isEqualTo(statements);
        assertThat(archive.readings())
                .hasSize((int) reports)
                .allMatch(filed -> !filed.reading().statements().isEmpty());
    }

    private static void assertBatches(Archive archive, int acknowledged) {
        Set<String> keys = new HashSet<>(archive.readings().map(Filed::key).toList());
        for (int batch = 0; batch <= acknowledged; batch++) {
            assertThat(keys)
                    .as("batch %d of %d", batch, acknowledged)
                    .containsAll(ArchiveContract.keys(KilledWriter.batch(batch)));
        }
        assertThat(keys.size() % KilledWriter.REPORTS).isZero();
    }

    private static long number(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Long.class).one();
    }
}
