package org.zufolge.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;

/** Adds a batch of reports: all of it, or nothing. */
final class Ingest {
    private static final int CHUNK = 500;

    private final Database database;
    private final CardCache cards;
    private final TermCounts counts;

    Ingest(Database database, CardCache cards, TermCounts counts) {
        this.database = database;
        this.cards = cards;
        this.counts = counts;
    }

    List<Added> add(List<Prepared> batch) {
        List<String> keys = batch.stream()
                .map(report -> report.filed().key())
                .distinct()
                .sorted()
                .toList();
        if (database.read(handle -> known(handle, "report", "key", keys)).size() == keys.size()) {
            // Nobody else need wait for that.
            return batch.stream()
                    .map(report -> new Added(report.filed().key(), null))
                    .toList();
        }
        List<TableShelf> kept = new ArrayList<>(1);
        List<Added> all = database.write(handle -> {
            Set<String> there = known(handle, "report", "key", keys);
            List<Added> added = new ArrayList<>(batch.size());
            try (Rows rows = new Rows(handle, database.dialect());
                    TableShelf shelf = new TableShelf(handle.getConnection(), database.dialect(), cards, counts)) {
                for (Prepared report : batch) {
                    String key = report.filed().key();
                    if (!there.add(key)) {
                        added.add(new Added(key, null));
                        continue;
                    }
                    Placement placement = report.placeable().on(shelf);
                    rows.add(report, placement);
                    added.add(new Added(key, placement));
                }
                rows.flush();
                shelf.flush();
                kept.add(shelf);
            }
            return added;
        });
        kept.forEach(TableShelf::publish);
        return all;
    }

    /** Those of some values that are in a column. */
    private static Set<String> known(Handle handle, String table, String column, Collection<String> values) {
        Set<String> known = new HashSet<>();
        List<String> all = List.copyOf(values);
        for (int i = 0; i < all.size(); i += CHUNK) {
            try (Query query = handle.createQuery("SELECT <column> FROM <table> WHERE <column> IN (<values>)")) {
                query.define("table", table)
                        .define("column", column)
                        .bindList("values", all.subList(i, Math.min(all.size(), i + CHUNK)))
                        .mapTo(String.class)
                        .forEach(known::add);
            }
        }
        return known;
    }

    /** What a batch adds to a story. */
    private static final class Story {
        private final Set<String> outlets = new TreeSet<>();
        private @Nullable String title;
        private long first = Long.MAX_VALUE;
        private long latest = Long.MIN_VALUE;
        private long reports;

        void add(Prepared report, long rank) {
            title = title == null ? report.headline() : title;
            first = Math.min(first, report.filed().day().toEpochDay());
            latest = Math.max(latest, rank);
            reports++;
        }
    }

    /** What a batch adds to an outlet. */
    private static final class Outlet {
        private long reports;
        private long statements;
        private long unnamed;

        void add(long made, long withoutName) {
            reports++;
            statements += made;
            unnamed += withoutName;
        }
    }

    /** The rows of one batch on their way to the tables. */
    private static final class Rows implements AutoCloseable {
        private static final int FLUSH_STATEMENTS = 2_000;

        private final Handle handle;
        private final PreparedBatch reports;
        private final PreparedBatch reportTerms;
        private final PreparedBatch statements;
        private final PreparedBatch statementTerms;
        private long last;
        private long newReports;
        private long newStatements;
        private final Map<String, Story> stories = new TreeMap<>();
        private final Map<String, Outlet> outlets = new TreeMap<>();

        Rows(Handle handle, Dialect dialect) {
            this.handle = handle;
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
            reportTerms.bind("rank", rank).bind("terms", report.terms()).add();
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
                        .bind("terms", row.terms())
                        .add();
            }
            count(report, placement, rank);
            if (statements.size() >= FLUSH_STATEMENTS) {
                flush();
            }
        }

        private void count(Prepared report, Placement placement, long rank) {
            long statements = report.filed().reading().statements().size();
            newReports++;
            newStatements += statements;
            Story story = stories.computeIfAbsent(placement.story(), id -> new Story());
            story.add(report, rank);
            if (report.outlet() != null) {
                story.outlets.add(report.outlet());
                outlets.computeIfAbsent(report.outlet(), name -> new Outlet()).add(statements, report.unnamed());
            }
        }

        void flush() {
            for (PreparedBatch batch : List.of(reports, reportTerms, statements, statementTerms)) {
                if (batch.size() > 0) {
                    batch.execute();
                }
            }
            int known = known(handle, "story", "id", stories.keySet()).size();
            if (!stories.isEmpty()) {
                writeStories();
            }
            if (!outlets.isEmpty()) {
                writeOutlets();
            }
            handle.execute(
                    "UPDATE total SET reports = reports + ?, statements = statements + ?, stories = stories + ?",
                    newReports,
                    newStatements,
                    stories.size() - known);
            newReports = 0;
            newStatements = 0;
            stories.clear();
            outlets.clear();
        }

        private void writeStories() {
            try (PreparedBatch rows =
                            handle.prepareBatch("INSERT INTO story (id, title, first, latest, reports, outlets)"
                                    + " VALUES (:id, :title, :first, :latest, :reports, 0) ON CONFLICT (id) DO UPDATE SET"
                                    + " title = coalesce(story.title, excluded.title),"
                                    + " first = CASE WHEN excluded.first < story.first THEN excluded.first ELSE story.first END,"
                                    + " latest = CASE WHEN excluded.latest > story.latest THEN excluded.latest ELSE story.latest END,"
                                    + " reports = story.reports + excluded.reports");
                    PreparedBatch of = handle.prepareBatch("INSERT INTO story_outlet (story, outlet)"
                            + " VALUES (:story, :outlet) ON CONFLICT (story, outlet) DO NOTHING");
                    PreparedBatch counts = handle.prepareBatch("UPDATE story SET outlets ="
                            + " (SELECT count(*) FROM story_outlet WHERE story = :id) WHERE id = :id")) {
                stories.forEach((id, story) -> {
                    rows.bind("id", id)
                            .bind("title", story.title)
                            .bind("first", story.first)
                            .bind("latest", story.latest)
                            .bind("reports", story.reports)
                            .add();
                    story.outlets.forEach(outlet ->
                            of.bind("story", id).bind("outlet", outlet).add());
                    counts.bind("id", id).add();
                });
                rows.execute();
                if (of.size() > 0) {
                    of.execute();
                    counts.execute();
                }
            }
        }

        private void writeOutlets() {
            try (PreparedBatch rows = handle.prepareBatch("INSERT INTO outlet (name, reports, statements, unnamed)"
                    + " VALUES (:name, :reports, :statements, :unnamed) ON CONFLICT (name) DO UPDATE SET"
                    + " reports = outlet.reports + excluded.reports,"
                    + " statements = outlet.statements + excluded.statements,"
                    + " unnamed = outlet.unnamed + excluded.unnamed")) {
                outlets.forEach((name, outlet) -> rows.bind("name", name)
                        .bind("reports", outlet.reports)
                        .bind("statements", outlet.statements)
                        .bind("unnamed", outlet.unnamed)
                        .add());
                rows.execute();
            }
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
