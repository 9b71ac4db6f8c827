package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest extends ArchiveContract {
    @TempDir
    private Path folder;

    private int files;

    @Override
    String empty() {
        return folder.resolve("new/ördner/archive" + files++ + ".db").toString();
    }

    @Test
    void takesAUrlToo() {
        try (Archive named = Archive.open("jdbc:sqlite:" + folder.resolve("named.db"))) {
            named.add(Samples.ALL, Samples.BY_FIRST_WORD);
        }
        try (Archive again = Archive.open(folder.resolve("named.db").toString())) {
            assertThat(again.size()).isEqualTo(3);
        }
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Dies ist kein Archiv, sondern eine Notiz.");
        assertRefused(text.toString(), "it is no archive of zufolge");
        assertRefused(folder.toString(), "it is a folder");
        assertRefused(text.resolve("archive.db").toString(), "notes.txt");
        assertRefused("jdbc:mysql://localhost/x", "it can be a file, jdbc:sqlite:… or jdbc:postgresql:…");
        assertRefused("", "it needs the path of a file");
        assertThat(text).hasContent("Dies ist kein Archiv, sondern eine Notiz.");
    }

    @Test
    void leavesTheDatabaseOfAnotherProgramAlone() {
        Path other = folder.resolve("other.db");
        Jdbi.create("jdbc:sqlite:" + other).useHandle(handle -> handle.execute("CREATE TABLE report (x)"));

        assertRefused(other.toString(), "it is the database of another program");
    }

    @Test
    void refusesAFileThatIsCutOff() throws IOException {
        Path file = filled();
        for (long size : new long[] {Files.size(file) / 2, 5_000, 50}) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(size);
            }
            assertRefused(file.toString(), "it is cut off");
        }
    }

    @Test
    void saysSoWhereAFileIsDamaged() throws IOException {
        Path file = filled();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file, bytes);

        assertThatThrownBy(() -> {
                    try (Archive broken = Archive.open(file.toString())) {
                        broken.readings().forEach(filed -> {});
                    }
                })
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("archive")
                .hasMessageContaining("malformed")
                .hasMessageNotContaining("\n");
    }

    private Path filled() {
        Path file = folder.resolve("filled.db");
        try (Archive filled = Archive.open(file.toString())) {
            filled.add(Samples.ALL, Samples.BY_FIRST_WORD);
        }
        return file;
    }

    private static void assertRefused(String location, String reason) {
        assertThatThrownBy(() -> Archive.open(location))
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith("cannot open the archive")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }
}
