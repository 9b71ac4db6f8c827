package org.zufolge.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Reading;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placing;
import org.zufolge.stories.account.Accounts;
import org.zufolge.stories.account.StoryAccount;

/**
 * The front door: keeps readings, the stories they are in, and finds both again.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open("archive.db")) {
 *     archive.add(List.of(new Filed(ReportKey.of(reading), day, reading)), placing);
 * }
 * }</pre>
 *
 * <p>An archive may be shared by any number of threads, and its database by any number of programs. Every method throws
 * {@link ArchiveException} if the database fails.
 */
public final class Archive implements AutoCloseable {
    private static final int CHUNK = 100;
    private static final String STORY_LINES = "SELECT id, title, first, latest, reports, outlets,"
            + " (SELECT max(day) FROM report WHERE story = s.id) AS day FROM story s";

    private final Database database;
    private final CardCache cards = new CardCache();
    private final TermCounts counts = new TermCounts();

    private Archive(Database database) {
        this.database = database;
    }

    /**
     * Opens an archive, and makes it if there is none.
     *
     * @param location the path of an SQLite file, whose folders are made where they are missing, or the JDBC URL of a
     *     database: {@code jdbc:sqlite:…}, {@code jdbc:postgresql:…}
     * @throws ArchiveException if it cannot be opened, is damaged, or was made by a later version
     */
    public static Archive open(String location) {
        return new Archive(Database.open(location));
    }

    /**
     * Makes a report ready to be added: most of the work, of which any number of threads may do their share while others
     * add.
     *
     * @param filed with a key of at most 300 chars
     * @param placing finds its story when it is added
     * @throws IllegalArgumentException if its key is none
     */
    public Prepared prepare(Filed filed, Placing placing) {
        return Prepared.of(filed, placing, database.dialect());
    }

    /**
     * Adds reports that are not there yet, in one transaction: when this returns, all of them are kept, placed and can be
     * found; when it throws, none of them. The same report twice is one.
     *
     * @param batch of this archive, or of another in a database of the same kind; what their placing throws is thrown on
     * @return what became of each, in the order of the batch
     */
    public List<Added> add(List<Prepared> batch) {
        return new Ingest(database, cards, counts).add(batch);
    }

    /** The same, of reports that are made ready here. */
    public List<Added> add(List<Filed> batch, Placing placing) {
        return add(batch.stream().map(filed -> prepare(filed, placing)).toList());
    }

    /** How many reports are kept. */
    public long size() {
        return database.read(handle -> handle.createQuery("SELECT reports FROM total")
                .mapTo(Long.class)
                .one());
    }

    /** How much of everything is kept: when it has changed, something has arrived. */
    public Totals totals() {
        return database.read(handle -> handle.createQuery("SELECT reports, statements, stories FROM total")
                .map((row, context) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3)))
                .one());
    }

    /**
     * Reports in the order of arrival.
     *
     * @param after how many to pass over, as {@link Totals#reports} counts
     * @param limit how many at most
     */
    public List<ReportLine> arrivals(long after, int limit) {
        return database.read(handle -> handle.createQuery("SELECT key, day, outlet, headline, story FROM report"
                        + " WHERE id > :after ORDER BY id LIMIT :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new ReportLine(
                        row.getString(1),
                        LocalDate.ofEpochDay(row.getLong(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list());
    }

    /** The reading of the report with a key. */
    public Optional<Reading> reading(String key) {
        return database.read(handle -> handle.createQuery("SELECT reading FROM report WHERE key = :key")
                .bind("key", key)
                .map((row, context) -> Packed.unpack(row.getBytes(1), key))
                .findOne());
    }

    /**
     * All that is kept, in the order of arrival. It is read in parts, so that it takes little memory and holds nobody up;
     * what is added meanwhile comes last.
     */
    public Stream<Filed> readings() {
        return StreamSupport.stream(new Readings(), false);
    }

    /**
     * Stories, the one with the latest report first.
     *
     * @param from only those with a report on this day or later; null for no limit
     * @param to only those whose latest report is of this day or earlier; null for no limit
     * @param page where to begin, from {@link Page#next()}; null for the first
     * @param limit how many on a page
     */
    public Page<StoryLine> stories(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String page, int limit) {
        RankRange range = RankRange.of(from, to).before(page);
        return database.read(handle -> {
            List<Long> ranks = new ArrayList<>();
            List<StoryLine> lines = handle.createQuery(
                            STORY_LINES + " WHERE latest >= :from AND latest < :to ORDER BY latest DESC LIMIT :limit")
                    .bind("from", range.from())
                    .bind("to", range.to())
                    .bind("limit", RankRange.withOneMore(limit))
                    .map((row, context) -> {
                        ranks.add(row.getLong("latest"));
                        return storyLine(row);
                    })
                    .list();
            return RankRange.page(lines, ranks, limit);
        });
    }

    /** A story as it stands in a list; none if there is none with this id. */
    public Optional<StoryLine> storyLine(String id) {
        return database.read(handle -> handle.createQuery(STORY_LINES + " WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> storyLine(row))
                .findOne());
    }

    private static StoryLine storyLine(ResultSet row) throws SQLException {
        return new StoryLine(
                row.getString("id"),
                row.getString("title"),
                LocalDate.ofEpochDay(row.getLong("first")),
                LocalDate.ofEpochDay(row.getLong("day")),
                row.getLong("reports"),
                row.getLong("outlets"));
    }

    /** The reports of a story, in the order of arrival; empty if there is no such story. */
    public List<Kept> story(String id) {
        return database.read(handle -> handle.createQuery(
                        "SELECT key, day, reprint_of, novelty, reading FROM report WHERE story = :story ORDER BY id")
                .bind("story", id)
                .map((row, context) -> new Kept(
                        new Filed(
                                row.getString(1),
                                LocalDate.ofEpochDay(row.getLong(2)),
                                Packed.unpack(row.getBytes(5), row.getString(1))),
                        row.getString(3),
                        row.getDouble(4)))
                .list());
    }

    /** What a story comes to; none if there is no story with this id. Made anew each time. */
    public Optional<StoryAccount> account(String id) {
        List<Kept> reports = story(id);
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(Accounts.of(reports.stream().map(Kept::filed).toList()));
    }

    /** The id of the story that a report is in. */
    public Optional<String> storyOf(String key) {
        return database.read(handle -> handle.createQuery("SELECT story FROM report WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    /**
     * The statements that a query finds, newest first: by day, within a day the last to arrive first, within a report the
     * first first.
     *
     * @param page where to begin, from {@link Page#next()}; null for the first
     * @param limit how many on a page
     */
    public Page<Hit> statements(Query query, @Nullable String page, int limit) {
        return new Search(database).statements(query, page, limit);
    }

    /** The reports that a query finds, newest first, in the same way. */
    public Page<ReportLine> reports(Query query, @Nullable String page, int limit) {
        return new Search(database).reports(query, page, limit);
    }

    /** What somebody is reported to have said, newest first: statements whose source, or first hand, has this name in it. */
    public Page<Hit> statementsBy(String name, @Nullable String page, int limit) {
        return statements(Query.of(Field.SOURCE, name), page, limit);
    }

    /** What is said about somebody or something, newest first. */
    public Page<Hit> statementsAbout(String name, @Nullable String page, int limit) {
        return statements(Query.of(Field.ABOUT, name), page, limit);
    }

    /** The outlets, by name. */
    public List<OutletLine> outlets() {
        return database.read(handle -> handle.createQuery(
                        "SELECT name, reports, statements, unnamed FROM outlet ORDER BY name")
                .map((row, context) -> new OutletLine(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list());
    }

    /** The saved searches. */
    public Alerts alerts() {
        return new Alerts(database);
    }

    /** What was seen at web addresses. */
    public SeenTable seen() {
        return new SeenTable(database);
    }

    @Override
    public void close() {
        database.close();
    }

    /** All reports, a part at a time. */
    private final class Readings implements Spliterator<Filed> {
        private long last;
        private Spliterator<Filed> part = Spliterators.emptySpliterator();

        @Override
        public boolean tryAdvance(Consumer<? super Filed> action) {
            if (part.tryAdvance(action)) {
                return true;
            }
            part = next().spliterator();
            return part.tryAdvance(action);
        }

        private List<Filed> next() {
            return database.read(handle -> {
                return handle.createQuery(
                                "SELECT id, key, day, reading FROM report WHERE id > :last ORDER BY id LIMIT :limit")
                        .bind("last", last)
                        .bind("limit", CHUNK)
                        .map((row, context) -> {
                            last = row.getLong(1);
                            return new Filed(
                                    row.getString(2),
                                    LocalDate.ofEpochDay(row.getLong(3)),
                                    Packed.unpack(row.getBytes(4), row.getString(2)));
                        })
                        .list();
            });
        }

        @Override
        public @Nullable Spliterator<Filed> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return ORDERED | NONNULL | IMMUTABLE;
        }
    }
}
