package org.zufolge.spark;

import java.io.IOException;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.zufolge.reading.Reading;

/** Of a row of {@link Tables#READINGS} one of {@link Tables#ENTITIES} for each entity. */
final class EntityRows implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Row row) throws IOException {
        Reading reading = ReadingRow.reading(row);
        String key = ReadingRow.key(row);
        return reading.entities().stream()
                .map(entity -> RowFactory.create(
                        key,
                        reading.id(),
                        entity.id(),
                        entity.kind().label(),
                        entity.name(),
                        entity.named(),
                        entity.plural(),
                        entity.description(),
                        entity.affiliations().toArray(String[]::new),
                        entity.wikidata(),
                        entity.mentions().size()))
                .iterator();
    }
}
