package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.stories.Filed;

class FullDiskTest {
    private static final int KILOBYTES = 1_200;

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasAcknowledgedAndGoesOnWhereThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, KILOBYTES)) {
            String location = disk.folder().resolve("archive.db").toString();
            int kept = 0;
            try (Archive archive = Archive.open(location)) {
                kept = fill(archive);
                assertThat(kept).isPositive();
                assertKept(archive, kept);
            }
            try (Archive archive = Archive.open(location)) {
                assertKept(archive, kept);
                disk.grow(20 * KILOBYTES);
                for (int batch = kept; batch < kept + 5; batch++) {
                    assertThat(archive.add(KilledWriter.batch(batch), Samples.BY_FIRST_WORD))
                            .allMatch(added -> added.placement() != null);
                }
                assertKept(archive, kept + 5);
            }
        }
    }

    /** Adds batches until there is no more room; gives how many are kept. */
    private static int fill(Archive archive) {
        for (int batch = 0; ; batch++) {
            List<Filed> reports = KilledWriter.batch(batch);
            ArchiveException full =
                    catchThrowableOfType(ArchiveException.class, () -> archive.add(reports, Samples.BY_FIRST_WORD));
            if (full != null) {
                assertThat(full)
                        .hasMessageStartingWith("cannot write to the archive")
                        .hasMessageEndingWith(": the disk is full; make room and do it again");
                return batch;
            }
        }
    }

    private static void assertKept(Archive archive, int batches) {
        Set<String> wanted = new HashSet<>();
        for (int batch = 0; batch < batches; batch++) {
            wanted.addAll(ArchiveContract.keys(KilledWriter.batch(batch)));
        }
        assertThat(archive.readings().map(Filed::key)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(archive.size()).isEqualTo(wanted.size());
    }
}
