package org.zufolge.formats;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;

/**
 * A table with a row for each statement, one header row for any number of readings, as RFC 4180 has it: commas, CRLF,
 * quotation marks where they are needed. What is not known is an empty cell; a chain is written {@code A → B → C}, origin
 * first; a gap in a passage is {@code " … "}; {@code begin} and {@code end} are those of the whole content, in code
 * points.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, with their full-width forms or with a tab or a line end
 * for a formula, and a report is foreign text. Such a cell gets an apostrophe before it, so the table is for looking and
 * counting; where every character matters, take the JSON.
 */
public final class CsvFormat implements ReadingFormat {
    private static final List<String> COLUMNS = List.of(
            "report",
            "outlet",
            "agency",
            "published",
            "statement",
            "type",
            "medium",
            "certainty",
            "channel",
            "source",
            "source_entity",
            "named",
            "chain",
            "content",
            "cue",
            "frame",
            "addressee",
            "begin",
            "end",
            "rule");
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String LINE_END = "\r\n";

    @Override
    public void begin(Appendable out) throws IOException {
        out.append(String.join(",", COLUMNS)).append(LINE_END);
    }

    @Override
    public void write(Reading reading, Appendable out) throws IOException {
        Head head = reading.head();
        for (Statement statement : reading.statements()) {
            Entity source = statement.sourceEntity();
            List<Span> content = statement.content().spans();
            out.append(cell(reading.id()));
            next(head.outlet(), out);
            next(head.agency(), out);
            next(head.published(), out);
            next(statement.id(), out);
            next(statement.type().label(), out);
            next(statement.medium().label(), out);
            next(statement.certainty().label(), out);
            next(statement.channel().label(), out);
            next(statement.source().text(), out);
            next(source == null ? null : source.name(), out);
            next(source == null ? null : Boolean.toString(source.named()), out);
            next(statement.chain().toString(), out);
            next(statement.content().text(), out);
            next(statement.cue().text(), out);
            next(statement.frame().text(), out);
            next(statement.addressee().text(), out);
            next(content.isEmpty() ? null : Integer.toString(content.get(0).begin()), out);
            next(
                    content.isEmpty()
                            ? null
                            : Integer.toString(content.get(content.size() - 1).end()),
                    out);
            next(statement.rule(), out);
            out.append(LINE_END);
        }
    }

    private static void next(@Nullable String value, Appendable out) throws IOException {
        out.append(',').append(cell(value));
    }

    private static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
