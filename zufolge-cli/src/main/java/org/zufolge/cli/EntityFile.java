package org.zufolge.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zufolge.entity.KnownEntity;
import org.zufolge.reading.EntityKind;

/**
 * A file with entities that its user knows: CSV (RFC 4180) with the columns name, aliases ({@code |} between them), kind
 * and id. A first line that has these words is a header; a header may leave out aliases or id, and may order the columns
 * otherwise.
 */
final class EntityFile {
    private static final List<String> COLUMNS = List.of("name", "aliases", "kind", "id");
    private static final long LARGEST = 64L << 20;

    /** One record of the file and the line it begins in. */
    private record Row(long line, List<String> cells) {}

    /**
     * The entities of a file, in its order.
     *
     * @throws InputException if it cannot be read, is no CSV, or a line of it says of no entity what it is; the message
     *     tells the line
     */
    List<KnownEntity> read(Path file) throws InputException {
        List<Row> rows = rows(new InputText(LARGEST).read(file));
        List<String> columns = COLUMNS;
        if (!rows.isEmpty() && isHeader(rows.get(0).cells)) {
            columns = header(rows.remove(0));
        }
        List<KnownEntity> entities = new ArrayList<>(rows.size());
        for (Row row : rows) {
            entities.add(entity(row, columns));
        }
        if (entities.isEmpty()) {
            throw new InputException("has no entities");
        }
        return entities;
    }

    private static List<Row> rows(String text) throws InputException {
        List<Row> rows = new ArrayList<>();
        long line = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            for (CsvRecord read : reader) {
                line = read.getStartingLineNumber();
                List<String> cells =
                        read.getFields().stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
                    throw problem(line, "a cell goes over several lines; is a double quotation mark missing?");
                }
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(line, cells));
                }
            }
        } catch (CsvParseException e) {
            throw problem(line + 1, "is no CSV; double a quotation mark that stands within a cell");
        } catch (IOException e) {
            throw new AssertionError("a string can be read", e);
        }
        return rows;
    }

    private static boolean isHeader(List<String> cells) {
        List<String> words = lower(cells);
        return words.contains("name") && words.contains("kind");
    }

    private static List<String> header(Row row) throws InputException {
        List<String> columns = lower(row.cells);
        for (String column : COLUMNS) {
            if (columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw problem(row.line, "the header has the column " + column + " twice");
            }
        }
        return columns;
    }

    private static List<String> lower(List<String> cells) {
        return cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    }

    private static KnownEntity entity(Row row, List<String> columns) throws InputException {
        if (row.cells.size() > columns.size()) {
            throw problem(
                    row.line,
                    "has " + row.cells.size() + " columns, but there are " + columns.size()
                            + "; put a cell with a comma between double quotation marks");
        }
        String name = cell(row, columns, "name");
        if (name.isEmpty()) {
            throw problem(row.line, "has no name");
        }
        List<String> aliases = Arrays.stream(cell(row, columns, "aliases").split("\\|"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        String id = cell(row, columns, "id");
        try {
            return new KnownEntity(name, aliases, kind(row, columns), id.isEmpty() ? null : id);
        } catch (IllegalArgumentException e) {
            throw problem(row.line, String.valueOf(e.getMessage()));
        }
    }

    private static EntityKind kind(Row row, List<String> columns) throws InputException {
        String given = cell(row, columns, "kind");
        for (EntityKind kind : EntityKind.values()) {
            if (kind.label().equalsIgnoreCase(given)) {
                return kind;
            }
        }
        String kinds = Arrays.stream(EntityKind.values()).map(EntityKind::label).collect(Collectors.joining(", "));
        throw problem(
                row.line, (given.isEmpty() ? "has no kind" : "'" + given + "' is no kind") + "; write one of " + kinds);
    }

    private static String cell(Row row, List<String> columns, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.cells.size() ? "" : row.cells.get(at);
    }

    private static InputException problem(long line, String what) {
        return new InputException("line " + line + ": " + what);
    }
}
