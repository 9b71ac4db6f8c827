package org.zufolge.archive;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * The saved searches of an archive. Each has a mark: what came in before it has been sent. The mark moves when that is
 * acknowledged, so that what was found but not sent, as the program was stopped in between, is found again.
 */
public final class Alerts {
    /** How many reports are looked through at once. */
    private static final int REPORTS = 1_000;

    private final Database database;

    Alerts(Database database) {
        this.database = database;
    }

    /**
     * Saves a search, from now on: what is in the archive already is not new. One of the same name gets the new query and
     * target, and keeps its mark.
     */
    public void save(Alert alert) {
        database.write(handle -> {
            try (Update update = handle.createUpdate("INSERT INTO alert (name, query, target, mark)"
                    + " VALUES (:name, :query, :target, (SELECT coalesce(max(id), 0) FROM report))"
                    + " ON CONFLICT (name) DO UPDATE SET query = excluded.query, target = excluded.target")) {
                return update.bind("name", alert.name())
                        .bind("query", alert.query().toString())
                        .bind("target", alert.target())
                        .execute();
            }
        });
    }

    /** All of them, by name. */
    public List<Alert> list() {
        return database.read(handle -> handle.createQuery("SELECT name, query, target FROM alert ORDER BY name")
                .map((row, context) -> new Alert(row.getString(1), Query.parse(row.getString(2)), row.getString(3)))
                .list());
    }

    /**
     * Forgets one.
     *
     * @return whether there was one of that name
     */
    public boolean remove(String name) {
        return database.write(handle -> handle.execute("DELETE FROM alert WHERE name = ?", name)) > 0;
    }

    /**
     * What an alert finds among the reports since its mark, or the first thousand of them.
     *
     * @throws IllegalArgumentException if no alert of that name is saved
     */
    public Fresh fresh(Alert alert) {
        return database.read(handle -> {
            long from = mark(handle, alert.name())
                    .orElseThrow(() -> new IllegalArgumentException("there is no alert '" + alert.name() + "'"));
            long last = handle.createQuery("SELECT coalesce(max(id), 0) FROM report")
                    .mapTo(Long.class)
                    .one();
            long to = Math.min(last, from + REPORTS);
            RankRange days = alert.query().ranks();
            List<Long> ranks = handle.createQuery(database.dialect().findNew())
                    .bind("terms", alert.query().terms(database.dialect()))
                    .bind("from", from)
                    .bind("to", to)
                    .mapTo(Long.class)
                    .filter(rank -> rank >= days.from() && rank < days.to())
                    .list();
            return new Fresh(Search.hits(handle, ranks), to, to < last);
        });
    }

    /** Notes that what {@link #fresh} found up to a mark was sent. A mark never moves back. */
    public void acknowledge(Alert alert, long mark) {
        database.write(handle ->
                handle.execute("UPDATE alert SET mark = ? WHERE name = ? AND mark < ?", mark, alert.name(), mark));
    }

    private static Optional<Long> mark(Handle handle, String name) {
        return handle.createQuery("SELECT mark FROM alert WHERE name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .findOne();
    }
}
