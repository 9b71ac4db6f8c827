package org.zufolge.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Head;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;

/** Of a row of {@link Tables#READINGS} one of {@link Tables#STATEMENTS} for each statement. */
final class StatementRows implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Row row) throws IOException {
        Reading reading = ReadingRow.reading(row);
        String key = ReadingRow.key(row);
        Head head = reading.head();
        List<Row> rows = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            Entity source = statement.sourceEntity();
            List<Span> content = statement.content().spans();
            rows.add(RowFactory.create(
                    key,
                    reading.id(),
                    head.outlet(),
                    head.agency(),
                    head.published(),
                    statement.id(),
                    statement.type().label(),
                    statement.medium().label(),
                    statement.certainty().label(),
                    statement.channel().label(),
                    words(statement.source()),
                    source == null ? null : source.id(),
                    source == null ? null : source.name(),
                    source == null ? null : source.named(),
                    statement.chain().hands().stream()
                            .map(hand -> hand.entity().name())
                            .toArray(String[]::new),
                    words(statement.content()),
                    words(statement.cue()),
                    words(statement.frame()),
                    words(statement.addressee()),
                    content.isEmpty() ? null : content.get(0).begin(),
                    content.isEmpty() ? null : content.get(content.size() - 1).end(),
                    statement.alternativeTo(),
                    statement.parent(),
                    statement.rule()));
        }
        return rows.iterator();
    }

    private static @Nullable String words(Passage passage) {
        return passage.isEmpty() ? null : passage.text();
    }
}
