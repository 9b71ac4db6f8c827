package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    private final InputFiles files = new InputFiles(new Configuration());

    @TempDir
    Path folder;

    @Test
    void findsEachFileOnceInTheOrderOfTheirNames() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        for (String name : List.of("c.jsonl", "a.jsonl", "b/x.warc", "b/_SUCCESS", ".hidden")) {
            Files.createFile(folder.resolve(name));
        }

        assertThat(files.of(List.of(folder + "/*.jsonl", folder.toString())))
                .containsExactly(
                        "file:" + folder + "/a.jsonl", "file:" + folder + "/b/x.warc", "file:" + folder + "/c.jsonl");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThatThrownBy(() -> files.of(List.of(folder + "/none")))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("/none");
    }
}
