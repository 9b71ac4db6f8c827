package org.zufolge.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;
import org.zufolge.stories.Placing;
import org.zufolge.stories.Shelf;

/** Places the reports of one component, in the order of their days and keys. */
final class Placer {
    private final String component;
    private final Placing desk;
    private final Shelf shelf = new RecentShelf();

    Placer(String component, Placing desk) {
        this.component = component;
        this.desk = desk;
    }

    /** Of a row of {@link FiledRow#COLUMNS} one of {@link Placements#COLUMNS}. */
    Row place(Row row) {
        try {
            Filed filed = FiledRow.filed(row);
            Placement placement =
                    desk.place(filed, new EarlierReports(shelf, FiledRow.number(row), FiledRow.frequencies(row)));
            return RowFactory.create(
                    filed.key(),
                    filed.reading().id(),
                    row.getLong(1),
                    placement.story(),
                    placement.opened(),
                    placement.reprintOf(),
                    placement.novelty(),
                    component);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
