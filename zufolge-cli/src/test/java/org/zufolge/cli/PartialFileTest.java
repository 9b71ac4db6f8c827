package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialFileTest {
    @TempDir
    Path folder;

    private Path target = Path.of("");

    @BeforeEach
    void name() {
        target = folder.resolve("lesungen.jsonl");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void hasItsNameOnlyWhenItIsWhole() throws IOException {
        try (PartialFile file = new PartialFile(target, 0)) {
            file.write(bytes("eins\n"));
            file.settle();
            assertThat(target).doesNotExist();
            assertThat(PartialFile.part(target)).hasContent("eins\n");
            file.write(bytes("zwei\n"));
            file.finish();
        }
        assertThat(target).hasContent("eins\nzwei\n");
        assertThat(PartialFile.part(target)).doesNotExist();
    }

    @Test
    void leavesTheOlderFileUntilItIsWhole() throws IOException {
        Files.writeString(target, "alt\n");
        try (PartialFile file = new PartialFile(target, 0)) {
            file.write(bytes("neu\n"));
        }
        assertThat(target).hasContent("alt\n");
    }

    @Test
    void cutsBackToWhatWasSettled() throws IOException {
        long settled;
        try (PartialFile file = new PartialFile(target, 0)) {
            file.write(bytes("eins\n"));
            settled = file.settle();
            file.write(bytes("zwei, halb"));
            file.settle();
        }
        try (PartialFile file = new PartialFile(target, settled)) {
            file.write(bytes("zwei\n"));
            file.finish();
        }
        assertThat(settled).isEqualTo(5);
        assertThat(target).hasContent("eins\nzwei\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasTheSameCompressedBytesWhetherItWasBrokenOffOrNot(boolean broken) throws IOException {
        Path packed = folder.resolve("a.jsonl.gz");
        long settled;
        try (PartialFile file = new PartialFile(packed, 0)) {
            file.write(bytes("eins\n".repeat(1000)));
            settled = file.settle();
            if (!broken) {
                file.write(bytes("zwei\n".repeat(1000)));
                file.finish();
            } else {
                file.write(bytes("zw"));
            }
        }
        if (broken) {
            try (PartialFile file = new PartialFile(packed, settled)) {
                file.write(bytes("zwei\n".repeat(1000)));
                file.finish();
            }
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("eins\n".repeat(1000) + "zwei\n".repeat(1000));
        }
        byte[] whole = Files.readAllBytes(packed);
        Path again = folder.resolve("b.jsonl.gz");
        try (PartialFile file = new PartialFile(again, 0)) {
            file.write(bytes("eins\n".repeat(1000)));
            file.settle();
            file.write(bytes("zwei\n".repeat(1000)));
            file.finish();
        }
        assertThat(Files.readAllBytes(again)).isEqualTo(whole);
    }
}
