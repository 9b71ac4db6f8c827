package org.zufolge.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One row of {@code constructions.tsv}.
 *
 * @param construction its name
 * @param kind what the row is
 * @param text a report; what the construction is, in a row {@link Kind#ABOUT}
 * @param content what must be found, {@code -} for nothing
 * @param source with this source, {@code -} for none
 */
record Example(String construction, Kind kind, String text, String content, String source) {
    private static final String FILE = "constructions.tsv";

    enum Kind {
        ABOUT,
        FINDS,
        LEAVES
    }

    /** All rows, in the order of the file. */
    static List<Example> all() {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(Example::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Example of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5) {
            throw new IllegalStateException(FILE + ": not five columns: " + line);
        }
        Kind kind = switch (cells[1]) {
            case "about" -> Kind.ABOUT;
            case "finds" -> Kind.FINDS;
            case "leaves" -> Kind.LEAVES;
            default -> throw new IllegalStateException(FILE + ": no such row: " + cells[1]);
        };
        return new Example(cells[0], kind, cells[2], cells[3], cells[4]);
    }
}
