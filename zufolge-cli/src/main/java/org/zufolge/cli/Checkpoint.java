package org.zufolge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch has come, kept beside its unfinished output.
 *
 * @param input tells the input and the program: a checkpoint of another input, or of another version, is of no use
 * @param lines the input lines that are done
 * @param bytes the length of the output up to there
 * @param reports how many of the lines were read
 * @param failures how many were not
 */
record Checkpoint(String input, long lines, long bytes, long reports, long failures) {
    /** The checkpoint kept in a file, or null where there is none or it cannot be understood. */
    static @Nullable Checkpoint read(Path file) {
        try {
            List<String> parts = Files.readAllLines(file);
            return parts.size() == 5
                    ? new Checkpoint(
                            parts.get(0),
                            Long.parseLong(parts.get(1)),
                            Long.parseLong(parts.get(2)),
                            Long.parseLong(parts.get(3)),
                            Long.parseLong(parts.get(4)))
                    : null;
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    /** Keeps it in a file; whoever reads that file meanwhile finds the whole of this checkpoint or of the one before. */
    void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".new");
        Files.write(
                part,
                List.of(
                        input,
                        Long.toString(lines),
                        Long.toString(bytes),
                        Long.toString(reports),
                        Long.toString(failures)));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
