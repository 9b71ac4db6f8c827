package org.zufolge.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;
import org.zufolge.stories.Placing;

/** Adds a batch of reports: all of it, or nothing. */
final class Ingest {
    private static final int CHUNK = 500;

    private final Database database;

    Ingest(Database database) {
        this.database = database;
    }

    List<Added> add(List<Filed> batch, Placing placing) {
        for (Filed filed : batch) {
            if (filed.key().isEmpty() || !filed.key().equals(IndexKey.of(filed.key()))) {
                throw new IllegalArgumentException("not a key: empty, too long or with no text in it");
            }
        }
        // What is made of a report takes longer than keeping it: others may write meanwhile.
        Set<String> known = database.read(handle -> known(handle, batch));
        Map<String, Prepared> prepared = new HashMap<>();
        for (Filed filed : batch) {
            if (!known.contains(filed.key())) {
                prepared.computeIfAbsent(filed.key(), key -> Prepared.of(filed));
            }
        }
        if (prepared.isEmpty()) {
            return batch.stream().map(filed -> new Added(filed.key(), null)).toList();
        }
        return database.write(handle -> {
            Set<String> there = known(handle, batch);
            List<Added> added = new ArrayList<>(batch.size());
            try (Rows rows = new Rows(handle, database.dialect())) {
                TableShelf shelf = new TableShelf(handle, database.dialect());
                for (Filed filed : batch) {
                    Prepared report = prepared.get(filed.key());
                    if (report == null || !there.add(filed.key())) {
                        added.add(new Added(filed.key(), null));
                        continue;
                    }
                    Placement placement = placing.place(filed, shelf);
                    rows.add(report, placement);
                    added.add(new Added(filed.key(), placement));
                }
                rows.flush();
                shelf.flush();
            }
            return added;
        });
    }

    private static Set<String> known(Handle handle, List<Filed> batch) {
        Set<String> known = new HashSet<>();
        List<String> keys = batch.stream().map(Filed::key).distinct().sorted().toList();
        for (int i = 0; i < keys.size(); i += CHUNK) {
            try (Query query = handle.createQuery("SELECT key FROM report WHERE key IN (<keys>)")) {
                query.bindList("keys", keys.subList(i, Math.min(keys.size(), i + CHUNK)))
                        .mapTo(String.class)
                        .forEach(known::add);
            }
        }
        return known;
    }

    /** The rows of one batch on their way to the tables. */
    private static final class Rows implements AutoCloseable {
        private static final int FLUSH_STATEMENTS = 2_000;

        private final Handle handle;
        private final PreparedBatch reports;
        private final PreparedBatch reportTerms;
        private final PreparedBatch statements;
        private final PreparedBatch statementTerms;
        private final Dialect dialect;
        private long last;
        private long newReports;
        private long newStatements;
        private long newStories;

        Rows(Handle handle, Dialect dialect) {
            this.handle = handle;
            this.dialect = dialect;
            this.reports = handle.prepareBatch(
                    "INSERT INTO report (id, key, day, outlet, headline, story, reprint_of, novelty, reading)"
                            + " VALUES (:id, :key, :day, :outlet, :headline, :story, :reprintOf, :novelty, :reading)");
            this.reportTerms = handle.prepareBatch(dialect.insertTerms("report_terms"));
            this.statements = handle.prepareBatch("INSERT INTO statement (rank, report, id, source, spans, words)"
                    + " VALUES (:rank, :report, :id, :source, :spans, :words)");
            this.statementTerms = handle.prepareBatch(dialect.insertTerms("statement_terms"));
            this.last = handle.createQuery("SELECT coalesce(max(id), 0) FROM report")
                    .mapTo(Long.class)
                    .one();
        }

        void add(Prepared report, Placement placement) {
            long id = ++last;
            Filed filed = report.filed();
            long rank = Rank.of(filed.day(), id);
            reports.bind("id", id)
                    .bind("key", filed.key())
                    .bind("day", filed.day().toEpochDay())
                    .bind("outlet", report.outlet())
                    .bind("headline", report.headline())
                    .bind("story", placement.story())
                    .bind("reprintOf", placement.reprintOf())
                    .bind("novelty", placement.novelty())
                    .bind("reading", report.packed())
                    .add();
            reportTerms
                    .bind("rank", rank)
                    .bind("terms", dialect.terms(report.terms()))
                    .add();
            // Backwards, as ranks fall: an index that grows at its end grows fastest.
            for (int i = report.statements().size() - 1; i >= 0; i--) {
                Prepared.Row row = report.statements().get(i);
                long statement = Rank.of(filed.day(), id, i);
                statements
                        .bind("rank", statement)
                        .bind("report", id)
                        .bind("id", row.id())
                        .bind("source", row.source())
                        .bind("spans", row.spans())
                        .bind("words", row.words())
                        .add();
                statementTerms
                        .bind("rank", statement)
                        .bind("terms", dialect.terms(row.terms()))
                        .add();
            }
            count(report, placement, rank);
            if (statements.size() >= FLUSH_STATEMENTS) {
                flush();
            }
        }

        private void count(Prepared report, Placement placement, long rank) {
            long first = handle.createQuery("SELECT count(*) FROM story WHERE id = :id")
                    .bind("id", placement.story())
                    .mapTo(Long.class)
                    .one();
            try (Update story = handle.createUpdate("INSERT INTO story (id, title, first, latest, reports, outlets)"
                    + " VALUES (:id, :title, :day, :rank, 1, 0) ON CONFLICT (id) DO UPDATE SET"
                    + " title = coalesce(story.title, excluded.title),"
                    + " first = CASE WHEN excluded.first < story.first THEN excluded.first ELSE story.first END,"
                    + " latest = CASE WHEN excluded.latest > story.latest THEN excluded.latest ELSE story.latest END,"
                    + " reports = story.reports + 1")) {
                story.bind("id", placement.story())
                        .bind("title", report.headline())
                        .bind("day", report.filed().day().toEpochDay())
                        .bind("rank", rank)
                        .execute();
            }
            newReports++;
            newStatements += report.filed().reading().statements().size();
            newStories += first == 0 ? 1 : 0;
            if (report.outlet() != null) {
                countOutlet(report, placement, report.outlet());
            }
        }

        private void countOutlet(Prepared report, Placement placement, String name) {
            int before = handle.execute(
                    "INSERT INTO story_outlet (story, outlet) VALUES (?, ?) ON CONFLICT (story, outlet) DO NOTHING",
                    placement.story(),
                    name);
            if (before > 0) {
                handle.execute("UPDATE story SET outlets = outlets + 1 WHERE id = ?", placement.story());
            }
            try (Update outlet = handle.createUpdate("INSERT INTO outlet (name, reports, statements, unnamed)"
                    + " VALUES (:name, 1, :statements, :unnamed) ON CONFLICT (name) DO UPDATE SET"
                    + " reports = outlet.reports + 1, statements = outlet.statements + excluded.statements,"
                    + " unnamed = outlet.unnamed + excluded.unnamed")) {
                outlet.bind("name", name)
                        .bind(
                                "statements",
                                report.filed().reading().statements().size())
                        .bind("unnamed", report.unnamed())
                        .execute();
            }
        }

        void flush() {
            for (PreparedBatch batch : List.of(reports, reportTerms, statements, statementTerms)) {
                if (batch.size() > 0) {
                    batch.execute();
                }
            }
            handle.execute(
                    "UPDATE total SET reports = reports + ?, statements = statements + ?, stories = stories + ?",
                    newReports,
                    newStatements,
                    newStories);
            newReports = 0;
            newStatements = 0;
            newStories = 0;
        }

        @Override
        public void close() {
            reports.close();
            reportTerms.close();
            statements.close();
            statementTerms.close();
        }
    }
}
