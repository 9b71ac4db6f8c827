package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zufolge.stories.Filed;

class KilledDatabaseTest {
    @Test
    @Timeout(120)
    void keepsWhatWasAcknowledgedAndGoesOnWhenTheServerIsBack() throws Exception {
        PostgresServer server = PostgresServer.alone();
        try (Archive archive = Archive.open(server.database())) {
            CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> writeUntilItFails(archive));
            while (archive.size() < 3 * KilledWriter.REPORTS) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            server.kill();
            int acknowledged = writer.get(60, TimeUnit.SECONDS);
            assertThatThrownBy(archive::size)
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("the database cannot be reached, or went away (")
                    .hasMessageNotContaining("\n");

            server.restart();

            // The batch at hand may have been kept although nobody could be told.
            assertThat(archive.size() / KilledWriter.REPORTS).isBetween((long) acknowledged, acknowledged + 1L);
            Set<String> wanted = new HashSet<>();
            for (int batch = 0; batch < acknowledged + 3; batch++) {
                archive.add(KilledWriter.batch(batch), Samples.BY_FIRST_WORD);
                wanted.addAll(ArchiveContract.keys(KilledWriter.batch(batch)));
            }
            assertThat(archive.readings().map(Filed::key)).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    /** Adds batches until the server is gone; gives how many were acknowledged. */
    private static int writeUntilItFails(Archive archive) {
        for (int batch = 0; ; batch++) {
            int number = batch;
            ArchiveException failure = catchThrowableOfType(
                    ArchiveException.class, () -> archive.add(KilledWriter.batch(number), Samples.BY_FIRST_WORD));
            if (failure != null) {
                assertThat(failure)
                        .hasMessageContaining("the database cannot be reached, or went away (")
                        .hasMessageNotContaining("\n");
                return batch;
            }
        }
    }
}
