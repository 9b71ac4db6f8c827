package org.zufolge.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
            "SELECT key, story, day, handles, body FROM card WHERE key IN (" + parameters(CHUNK) + ")";
    private static final String COUNTS = "SELECT handle, cards FROM handle WHERE handle IN (" + parameters(CHUNK) + ")";

    private final PreparedStatements statements;
    private final String latest;
    private final CardCache cache;
    /** What is put here is not for other transactions yet. */
    private final Map<String, Card> own = new HashMap<>();
    /** How many cards carry a handle, as far as somebody has asked. */
    private final Map<String, Long> counted = new HashMap<>();
    /** On how many more cards a handle is than its table says. */
    private final Map<String, Long> more = new TreeMap<>();

    private long cards;

    TableShelf(Connection connection, Dialect dialect, CardCache cache) {
        this.statements = new PreparedStatements(connection);
        this.latest = dialect.findLatest(HANDLES);
        this.cache = cache;
        try (ResultSet row = statements.of("SELECT cards FROM total").executeQuery()) {
            row.next();
            this.cards = row.getLong(1);
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

    @Override
    public long size() {
        return cards;
    }

    @Override
    public Map<String, Long> counts(Collection<String> handles) {
        Map<String, String> stored = new HashMap<>();
        handles.forEach(name -> stored.put(IndexKey.of(name), name));
        try {
            List<String> unknown = stored.keySet().stream()
                    .filter(key -> !counted.containsKey(key))
                    .toList();
            for (List<String> chunk : chunks(unknown, CHUNK)) {
                chunk.forEach(key -> counted.put(key, more.getOrDefault(key, 0L)));
                try (ResultSet rows = withAll(COUNTS, chunk, CHUNK).executeQuery()) {
                    while (rows.next()) {
                        counted.merge(rows.getString(1), rows.getLong(2), Long::sum);
                    }
                }
            }
        } catch (SQLException e) {
            throw new TableException(e);
        }
        Map<String, Long> counts = new HashMap<>();
        stored.forEach((key, name) -> {
            long count = counted.getOrDefault(key, 0L);
            if (count > 0) {
                counts.put(name, count);
            }
        });
        return counts;
    }

    @Override
    public List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit) {
        Set<String> keys = new HashSet<>();
        List<String> stored = handles.stream().map(IndexKey::of).distinct().toList();
        List<Card> found = new ArrayList<>();
        try {
            for (List<String> chunk : chunks(stored, HANDLES)) {
                PreparedStatement query = withAll(latest, chunk, HANDLES);
                query.setLong(HANDLES + 1, from.toEpochDay());
                query.setLong(HANDLES + 2, to.toEpochDay());
                query.setLong(HANDLES + 3, limit);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        keys.add(rows.getString(1));
                    }
                }
            }
            List<String> elsewhere = new ArrayList<>();
            for (String key : keys) {
                Card card = own.getOrDefault(key, cache.get(key));
                if (card == null) {
                    elsewhere.add(key);
                } else {
                    found.add(card);
                }
            }
            addRead(elsewhere, found);
        } catch (SQLException e) {
            throw new TableException(e);
        }
        found.sort((a, b) ->
                a.day().equals(b.day()) ? b.key().compareTo(a.key()) : b.day().compareTo(a.day()));
        return found;
    }

    private void addRead(List<String> keys, List<Card> found) throws SQLException {
        for (List<String> chunk : chunks(keys, CHUNK)) {
            try (ResultSet row = withAll(CARDS, chunk, CHUNK).executeQuery()) {
                while (row.next()) {
                    Card card = new Card(
                            row.getString(1),
                            row.getString(2),
                            LocalDate.ofEpochDay(row.getLong(3)),
                            handles(row.getBytes(4)),
                            CardBody.of(row.getBytes(5)));
                    cache.put(card);
                    found.add(card);
                }
            }
        }
    }

    @Override
    public void put(Card card) {
        try {
            PreparedStatement insert = statements.of("INSERT INTO card (key, story, day, handles, body)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING");
            insert.setString(1, card.key());
            insert.setString(2, card.story());
            insert.setLong(3, card.day().toEpochDay());
            insert.setBytes(4, bytes(card.handles()));
            insert.setBytes(5, card.body().bytes());
            if (insert.executeUpdate() == 0) {
                throw new IllegalArgumentException("there is a card already for " + card.key());
            }
            cards++;
            own.put(card.key(), card);
            if (card.handles().isEmpty()) {
                return;
            }
            PreparedStatement under = statements.of("INSERT INTO card_handle (handle, day, key) VALUES (?, ?, ?)");
            Set<String> sorted = new TreeSet<>();
            card.handles().forEach(name -> sorted.add(IndexKey.of(name)));
            for (String handle : sorted) {
                under.setString(1, handle);
                under.setLong(2, card.day().toEpochDay());
                under.setString(3, card.key());
                under.addBatch();
                more.merge(handle, 1L, Long::sum);
                counted.computeIfPresent(handle, (same, count) -> count + 1);
            }
            under.executeBatch();
        } catch (SQLException e) {
            throw new TableException(e);
        }
    }

    /** A statement with a chunk of values for its first parameters, and nothing for those that are left. */
    private PreparedStatement withAll(String sql, List<String> chunk, int size) throws SQLException {
        PreparedStatement statement = statements.of(sql);
        for (int i = 0; i < size; i++) {
            statement.setString(i + 1, i < chunk.size() ? chunk.get(i) : null);
        }
        return statement;
    }

    private static String parameters(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static List<List<String>> chunks(List<String> values, int size) {
        List<List<String>> chunks = new ArrayList<>();
        for (int i = 0; i < values.size(); i += size) {
            chunks.add(values.subList(i, Math.min(values.size(), i + size)));
        }
        return chunks;
    }

    private static byte[] bytes(Set<String> handles) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String name : new TreeSet<>(handles)) {
                byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static Set<String> handles(byte[] bytes) {
        Set<String> handles = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                handles.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new ArchiveException("the archive is damaged: a card's handles cannot be read", e);
        }
        return handles;
    }

    @Override
    public void close() {
        statements.close();
    }
}
