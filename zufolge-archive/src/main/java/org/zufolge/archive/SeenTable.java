package org.zufolge.archive;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;

/** Remembers what was seen at web addresses. */
public final class SeenTable {
    private final Database database;

    SeenTable(Database database) {
        this.database = database;
    }

    /** What was last seen at an address. */
    public Optional<Seen> get(String url) {
        return database.read(handle -> handle.createQuery(
                        "SELECT etag, last_modified, moment FROM seen WHERE url = :url")
                .bind("url", IndexKey.of(url))
                .map((row, context) ->
                        new Seen(url, row.getString(1), row.getString(2), Instant.ofEpochSecond(row.getLong(3))))
                .findOne());
    }

    /** Remembers it in place of what was seen there before. */
    public void put(Seen seen) {
        database.write(handle -> {
            try (Update update = handle.createUpdate("INSERT INTO seen (url, etag, last_modified, moment)"
                    + " VALUES (:url, :etag, :lastModified, :moment) ON CONFLICT (url) DO UPDATE SET"
                    + " etag = excluded.etag, last_modified = excluded.last_modified, moment = excluded.moment")) {
                return update.bind("url", IndexKey.of(seen.url()))
                        .bind("etag", seen.etag())
                        .bind("lastModified", seen.lastModified())
                        .bind("moment", seen.moment().getEpochSecond())
                        .execute();
            }
        });
    }
}
