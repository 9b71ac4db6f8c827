package org.zufolge.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Medium;

/**
 * Reads the tables of cues: UTF-8, a record a line, cells parted by tabs, comment lines begun by {@code #}. Strict: a
 * cell that cannot be read is a fault of this library and stops it, naming the file and the line.
 *
 * <p>Plain loops throughout: on first use, streams and lambdas would cost more than all the tables.
 */
final class CueTable {
    private static final Map<String, Medium> MEDIA = new HashMap<>();
    private static final Map<String, Certainty> CERTAINTIES = new HashMap<>();
    private static final Map<String, Channel> CHANNELS = new HashMap<>();

    static {
        for (Medium medium : Medium.values()) {
            MEDIA.put(medium.label(), medium);
        }
        for (Certainty certainty : Certainty.values()) {
            CERTAINTIES.put(certainty.label(), certainty);
        }
        for (Channel channel : Channel.values()) {
            CHANNELS.put(channel.label(), channel);
        }
    }

    private CueTable() {}

    /** What an enumeration's value is called in the tables. */
    interface Labelled {
        String label();
    }

    /** All records of a resource under {@code /org/zufolge/de/}, in the order of its lines. */
    static List<Row> read(String file, int columns) {
        try (InputStream in = CueTable.class.getResourceAsStream("/org/zufolge/de/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": not on the class path");
            }
            return read(file, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The same, from lines given. */
    static List<Row> read(String file, int columns, BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            Row row = new Row(file, number, line.split("\t", -1));
            if (row.cells.length != columns) {
                throw row.fault(row.cells.length + " columns where " + columns + " belong");
            }
            rows.add(row);
        }
        return rows;
    }

    /** The values of an enumeration by what the tables call them. */
    static <E extends Labelled> Map<String, E> byLabel(E[] values) {
        Map<String, E> map = new HashMap<>();
        for (E value : values) {
            map.put(value.label(), value);
        }
        return map;
    }

    /** One line, with what to say where it is at fault. */
    static final class Row {
        private final String file;
        private final int number;
        private final String[] cells;

        Row(String file, int number, String... cells) {
            this.file = file;
            this.number = number;
            this.cells = cells;
        }

        /** An exception that names the file, the line and what is wrong there. */
        IllegalStateException fault(String what) {
            return new IllegalStateException(file + ":" + number + ": " + what);
        }

        /** A cell, which must not be empty. */
        String text(int column) {
            String cell = cells[column];
            if (cell.isEmpty() || cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ') {
                throw fault("column " + (column + 1) + " is empty or padded: '" + cell + "'");
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
            String[] parts = text(column).split(separator, -1);
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].isBlank()) {
                    throw fault("column " + (column + 1) + " has an empty part");
                }
                for (int j = 0; j < i; j++) {
                    if (parts[i].equals(parts[j])) {
                        throw fault("column " + (column + 1) + " says '" + parts[i] + "' twice");
                    }
                }
            }
            return List.of(parts);
        }

        /** A cell that is one of the values of an enumeration. */
        <E> E one(int column, Map<String, E> values) {
            return known(text(column), values);
        }

        /** The value that is called so. */
        <E> E known(String label, Map<String, E> values) {
            E value = values.get(label);
            if (value == null) {
                throw fault("'" + label + "' is none of " + String.join(", ", new TreeSet<>(values.keySet())));
            }
            return value;
        }

        Medium medium(int column) {
            return one(column, MEDIA);
        }

        Certainty certainty(int column) {
            return one(column, CERTAINTIES);
        }

        Channel channel(int column) {
            return one(column, CHANNELS);
        }

        /** Whether a cell is the given word rather than a dash; anything else is a fault. */
        boolean flag(int column, String word) {
            if (blank(column)) {
                return false;
            }
            if (text(column).equals(word)) {
                return true;
            }
            throw fault("'" + text(column) + "' is neither - nor " + word);
        }
    }
}
