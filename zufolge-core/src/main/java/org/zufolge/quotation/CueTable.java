package org.zufolge.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Medium;

/**
 * Reads one of the tables of cues: UTF-8, a record a line, cells parted by tabs, comment lines begun by {@code #}. Strict:
 * a table with a cell that cannot be read is a fault of this library and stops it, naming the file and the line.
 */
final class CueTable {
    private static final Map<String, Medium> MEDIA = byLabel(Medium.values(), Medium::label);
    private static final Map<String, Certainty> CERTAINTIES = byLabel(Certainty.values(), Certainty::label);

    private CueTable() {}

    /** All records of a resource beside {@code /org/zufolge/de/}, in the order of its lines. */
    static <T> List<T> read(String file, int columns, Function<Row, T> record) {
        try (InputStream in = CueTable.class.getResourceAsStream("/org/zufolge/de/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": not on the class path");
            }
            return read(
                    file, columns, record, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The same, from lines given. */
    static <T> List<T> read(String file, int columns, Function<Row, T> record, BufferedReader lines)
            throws IOException {
        List<T> records = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalStateException(
                        file + ":" + number + ": " + cells.length + " columns where " + columns + " belong");
            }
            try {
                records.add(record.apply(new Row(cells)));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(records);
    }

    /** The values of an enumeration by what the tables call them. */
    static <E> Map<String, E> byLabel(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .collect(Collectors.toUnmodifiableMap(label, Function.identity()));
    }

    /** The cells of one line. */
    record Row(String[] cells) {
        /** A cell that must not be empty. */
        String text(int column) {
            String cell = cells[column];
            if (cell.isBlank() || !cell.equals(cell.strip())) {
                throw new IllegalArgumentException("column " + (column + 1) + " is empty or padded: '" + cell + "'");
            }
            return cell;
        }

        /** Whether a cell holds nothing but the dash that stands for nothing. */
        boolean blank(int column) {
            return text(column).equals("-");
        }

        /** The parts of a cell, or none where it is a dash. */
        List<String> parts(int column, String separator) {
            if (blank(column)) {
                return List.of();
            }
            List<String> parts = List.of(text(column).split(separator, -1));
            for (String part : parts) {
                if (part.isBlank()) {
                    throw new IllegalArgumentException("column " + (column + 1) + " has an empty part");
                }
            }
            if (parts.stream().distinct().count() < parts.size() && separator.equals(",")) {
                throw new IllegalArgumentException("column " + (column + 1) + " says one thing twice");
            }
            return parts;
        }

        /** A cell that is one of the values of an enumeration. */
        <E> E one(int column, Map<String, E> values) {
            return known(text(column), values);
        }

        Medium medium(int column) {
            return one(column, MEDIA);
        }

        Certainty certainty(int column) {
            return one(column, CERTAINTIES);
        }

        /** Whether a cell is the given word rather than a dash; anything else is a fault. */
        boolean flag(int column, String word) {
            if (blank(column)) {
                return false;
            }
            if (text(column).equals(word)) {
                return true;
            }
            throw new IllegalArgumentException("'" + text(column) + "' is neither - nor " + word);
        }
    }

    private static <E> E known(String cell, Map<String, E> values) {
        E value = values.get(cell);
        if (value == null) {
            throw new IllegalArgumentException(
                    "'" + cell + "' is none of " + String.join(", ", new TreeSet<>(values.keySet())));
        }
        return value;
    }
}
