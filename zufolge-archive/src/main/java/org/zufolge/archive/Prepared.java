package org.zufolge.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.stories.Filed;

/**
 * A report made ready for the tables, before any lock is taken.
 *
 * @param unnamed how many of its statements have a source without a name
 */
record Prepared(
        Filed filed,
        @Nullable String outlet,
        @Nullable String headline,
        byte[] packed,
        Set<String> terms,
        List<Row> statements,
        long unnamed) {

    /** A statement as a row. */
    record Row(String id, @Nullable String source, String spans, String words, Set<String> terms) {}

    static Prepared of(Filed filed) {
        Reading reading = filed.reading();
        Head head = reading.head();
        List<Row> rows = new ArrayList<>();
        long unnamed = 0;
        for (Statement statement : reading.statements()) {
            unnamed += IndexTerms.isNamed(statement) ? 0 : 1;
            if (rows.size() < Rank.STATEMENTS) {
                rows.add(row(statement, head));
            }
        }
        return new Prepared(
                filed,
                head.outlet() == null ? null : IndexKey.of(head.outlet()),
                storable(head.headline()),
                Packed.pack(reading),
                IndexTerms.of(reading),
                rows,
                unnamed);
    }

    private static Row row(Statement statement, Head head) {
        Entity source = statement.sourceEntity();
        String name = source != null ? source.name() : statement.source().text();
        return new Row(
                Database.storable(statement.id()),
                name.isEmpty() ? null : Database.storable(name),
                statement.content().spans().stream()
                        .map(span -> span.begin() + "-" + span.end())
                        .collect(Collectors.joining(" ")),
                Database.storable(statement.content().text()),
                IndexTerms.of(statement, head));
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : Database.storable(text);
    }
}
