package org.zufolge.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zufolge.stories.Card;
import org.zufolge.stories.CardBody;
import org.zufolge.stories.Shelf;

/**
 * The shelf that lies in the tables of an archive, within one transaction. It is asked about each of many reports, so what
 * the tables have once said is remembered, and counts are written down in the end.
 */
final class TableShelf implements Shelf, AutoCloseable {
    /** So many values are asked for in one statement, which is the same for fewer; SQLite takes 500 parts. */
    private static final int CHUNK = 48;
    /** So many handles: each is a part of its own, and a report is looked up by 22. */
    private static final int HANDLES = 24;

    private static final String CARDS =
            "SELECT rank, key, story, day, body FROM card WHERE rank IN (" + parameters(CHUNK) + ")";
    private static final String COUNTS = "SELECT handle, cards FROM handle WHERE handle IN (" + parameters(CHUNK) + ")";

    private final PreparedStatements statements;
    private final String latest;
    private final CardCache cache;
    private final TermCounts known;
    private final long cardsBefore;
    /** What is put here, by rank, is not for other transactions yet. */
    private final Map<Long, Card> own = new HashMap<>();
    /** How many cards carry a term, as far as somebody has asked or changed it. */
    private final Map<String, Long> counted = new HashMap<>();
    /** On how many more cards a term is than its table says. */
    private final Map<String, Long> more = new TreeMap<>();

    private long cards;

    TableShelf(Connection connection, Dialect dialect, CardCache cache, TermCounts known) {
        this.statements = new PreparedStatements(connection);
        this.latest = dialect.findLatest(HANDLES);
        this.cache = cache;
        this.known = known;
        try (ResultSet row = statements.of("SELECT cards FROM total").executeQuery()) {
            row.next();
            this.cardsBefore = row.getLong(1);
            this.cards = cardsBefore;
        } catch (SQLException e) {
            throw new TableException(e);
        }
    }

    /** Writes down what was counted: once for all, as a row that changes often slows its readers. */
    void flush() {
        try {
            PreparedStatement total = statements.of("UPDATE total SET cards = ?");
            total.setLong(1, cards);
            total.executeUpdate();
            if (more.isEmpty()) {
                return;
            }
            PreparedStatement count = statements.of("INSERT INTO handle (handle, cards) VALUES (?, ?)"
                    + " ON CONFLICT (handle) DO UPDATE SET cards = handle.cards + excluded.cards");
            for (Map.Entry<String, Long> entry : more.entrySet()) {
                count.setString(1, entry.getKey());
                count.setLong(2, entry.getValue());
                count.addBatch();
            }
            count.executeBatch();
            more.clear();
        } catch (SQLException e) {
            throw new TableException(e);
        }
    }

    /** Lets the next transaction have what was put here: when this one has ended, and not been taken back. */
    void publish() {
        own.forEach(cache::put);
        known.take(cardsBefore, counted, cards);
    }

    @Override
    public long size() {
        return cards;
    }

    @Override
    public Map<String, Long> counts(Collection<String> terms) {
        Map<String, String> stored = new HashMap<>();
        terms.forEach(name -> stored.put(IndexKey.of(name), name));
        count(stored.keySet());
        Map<String, Long> counts = new HashMap<>();
        stored.forEach((key, name) -> {
            long count = counted.getOrDefault(key, 0L);
            if (count > 0) {
                counts.put(name, count);
            }
        });
        return counts;
    }

    /** Sees to it that the counts of terms are known. */
    private void count(Set<String> stored) {
        List<String> unknown = new ArrayList<>(stored);
        unknown.removeAll(counted.keySet());
        counted.putAll(known.of(unknown, cardsBefore));
        unknown.removeAll(counted.keySet());
        try {
            for (List<String> chunk : chunks(unknown, CHUNK)) {
                chunk.forEach(key -> counted.put(key, 0L));
                try (ResultSet rows = withTexts(COUNTS, chunk, CHUNK).executeQuery()) {
                    while (rows.next()) {
                        counted.put(rows.getString(1), rows.getLong(2));
                    }
                }
            }
        } catch (SQLException e) {
            throw new TableException(e);
        }
    }

    @Override
    public List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit) {
        // the highest rank is the latest
        Set<Long> ranks = new TreeSet<>(Comparator.reverseOrder());
        List<String> stored = handles.stream().map(IndexKey::of).distinct().toList();
        long low = Rank.first(from);
        long high = Rank.afterLast(to);
        if (Rank.span(high - 1) - Rank.span(low) > 1) {
            throw new IllegalArgumentException("more than " + Rank.SPAN_DAYS + " days: " + from + " to " + to);
        }
        try {
            for (List<String> chunk : chunks(stored, HANDLES)) {
                PreparedStatement query = withTexts(latest, chunk, HANDLES);
                query.setLong(HANDLES + 1, low);
                query.setLong(HANDLES + 2, high);
                query.setLong(HANDLES + 3, limit);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        ranks.add(rows.getLong(1));
                    }
                }
            }
            Map<Long, Card> found = new HashMap<>();
            List<Long> elsewhere = new ArrayList<>();
            for (Long rank : ranks) {
                Card card = own.getOrDefault(rank, cache.get(rank));
                if (card == null) {
                    elsewhere.add(rank);
                } else {
                    found.put(rank, card);
                }
            }
            read(elsewhere, found);
            return ranks.stream().map(found::get).collect(Collectors.toCollection(ArrayList::new));
        } catch (SQLException e) {
            throw new TableException(e);
        }
    }

    private void read(List<Long> ranks, Map<Long, Card> found) throws SQLException {
        for (List<Long> chunk : chunks(ranks, CHUNK)) {
            PreparedStatement query = statements.of(CARDS);
            for (int i = 0; i < CHUNK; i++) {
                // no card has the rank that stands for nothing
                query.setLong(i + 1, i < chunk.size() ? chunk.get(i) : -1);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Card card = new Card(
                            row.getString(2),
                            row.getString(3),
                            LocalDate.ofEpochDay(row.getLong(4)),
                            CardBody.of(row.getBytes(5)));
                    cache.put(row.getLong(1), card);
                    found.put(row.getLong(1), card);
                }
            }
        }
    }

    @Override
    public void put(Card card, Collection<String> terms, Collection<String> bands) {
        long rank = Rank.of(card.day(), cards + 1);
        try {
            PreparedStatement insert = statements.of("INSERT INTO card (rank, key, story, day, body)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING");
            insert.setLong(1, rank);
            insert.setString(2, card.key());
            insert.setString(3, card.story());
            insert.setLong(4, card.day().toEpochDay());
            insert.setBytes(5, card.body().bytes());
            if (insert.executeUpdate() == 0) {
                throw new IllegalArgumentException("there is a card already for " + card.key());
            }
            cards++;
            own.put(rank, card);
            Set<String> handles = new TreeSet<>();
            terms.forEach(term -> handles.add(IndexKey.of(term)));
            count(handles);
            for (String term : handles) {
                more.merge(term, 1L, Long::sum);
                counted.merge(term, 1L, Long::sum);
            }
            bands.forEach(band -> handles.add(IndexKey.of(band)));
            if (handles.isEmpty()) {
                return;
            }
            PreparedStatement under = statements.of("INSERT INTO card_handle (span, handle, rank) VALUES (?, ?, ?)");
            for (String handle : handles) {
                under.setLong(1, Rank.span(rank));
                under.setString(2, handle);
                under.setLong(3, rank);
                under.addBatch();
            }
            under.executeBatch();
        } catch (SQLException e) {
            throw new TableException(e);
        }
    }

    /** A statement with a chunk of texts for its first parameters, and nothing for those that are left. */
    private PreparedStatement withTexts(String sql, List<String> chunk, int size) throws SQLException {
        PreparedStatement statement = statements.of(sql);
        for (int i = 0; i < size; i++) {
            statement.setString(i + 1, i < chunk.size() ? chunk.get(i) : null);
        }
        return statement;
    }

    private static String parameters(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static <T> List<List<T>> chunks(List<T> values, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < values.size(); i += size) {
            chunks.add(values.subList(i, Math.min(values.size(), i + size)));
        }
        return chunks;
    }

    @Override
    public void close() {
        statements.close();
    }
}
