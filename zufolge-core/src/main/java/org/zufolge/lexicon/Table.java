package org.zufolge.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of words: UTF-8, a record a line, cells parted by tabs, comment lines begun by {@code #}. Strict: a line
 * that cannot be read is a fault of this library and stops it, naming the file and the line.
 *
 * <p>Plain loops throughout: on first use, streams and lambdas would cost more than all the tables.
 */
public final class Table {
    private static final String FOLDER = "/org/zufolge/";

    private Table() {}

    /**
     * The cells of all records, in the order of the lines.
     *
     * @param file the table's name under {@code /org/zufolge/}: {@code de/abbreviations.tsv}
     * @param columns how many cells a record has
     * @throws IllegalStateException if there is no such table, or a record has another number of cells or an empty one
     */
    public static List<List<String>> read(String file, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(FOLDER.concat(file))) {
            if (in == null) {
                throw new IllegalStateException(file.concat(": not on the class path"));
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The same, from text given. */
    static List<List<String>> parse(String file, String text, int columns) {
        List<List<String>> records = new ArrayList<>();
        int number = 0;
        for (int begin = 0; begin < text.length(); ) {
            int end = text.indexOf('\n', begin);
            if (end < 0) {
                end = text.length();
            }
            number++;
            if (end > begin && text.charAt(begin) != '#') {
                List<String> cells = split(text.substring(begin, end), '\t');
                if (cells.size() != columns) {
                    throw new IllegalStateException(
                            file + ":" + number + ": " + cells.size() + " columns where " + columns + " belong");
                }
                for (String cell : cells) {
                    if (cell.isEmpty() || !cell.equals(cell.strip())) {
                        throw new IllegalStateException(file + ":" + number + ": empty or padded: '" + cell + "'");
                    }
                }
                records.add(cells);
            }
            begin = end + 1;
        }
        return records;
    }

    /** The parts of a cell. */
    public static List<String> split(String cell, char separator) {
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
