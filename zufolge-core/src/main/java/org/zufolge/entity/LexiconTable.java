package org.zufolge.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table under {@code resources/org/zufolge/de/}. */
public final class LexiconTable {
    private LexiconTable() {}

    /**
     * Reads a table: UTF-8, {@code #} begins a comment line, one tab between columns.
     *
     * @throws IllegalStateException if the table is missing, or a row has not this many columns
     */
    public static List<String[]> rows(String name, int columns) {
        String text;
        try (InputStream in = LexiconTable.class.getResourceAsStream("/org/zufolge/de/".concat(name))) {
            if (in == null) {
                throw new IllegalStateException("missing table " + name);
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + name, e);
        }
        List<String[]> rows = new ArrayList<>();
        int line = 0;
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            if (end < 0) {
                end = text.length();
            }
            line++;
            if (end > begin && text.charAt(begin) != '#') {
                List<String> cells = split(text.substring(begin, end), '\t');
                if (cells.size() != columns) {
                    throw new IllegalStateException(
                            name + " line " + line + " has " + cells.size() + " columns, not " + columns);
                }
                rows.add(cells.toArray(String[]::new));
            }
            begin = end + 1;
        }
        return rows;
    }

    /** The parts of a cell; none for {@code -}. */
    public static List<String> list(String cell, char separator) {
        return cell.equals("-") ? List.of() : split(cell, separator);
    }

    private static List<String> split(String cell, char separator) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, begin)) {
            parts.add(cell.substring(begin, at));
            begin = at + 1;
        }
        parts.add(cell.substring(begin));
        return parts;
    }
}
