package org.zufolge.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.jdbi.v3.core.statement.Update;
import org.zufolge.stories.Card;
import org.zufolge.stories.CardBody;
import org.zufolge.stories.Shelf;

/** The shelf that lies in the tables of an archive, within one transaction. */
final class TableShelf implements Shelf {
    /** So many questions in one: SQLite takes 500 parts. */
    private static final int CHUNK = 100;

    private final Handle handle;
    private final Dialect dialect;
    private long cards;

    TableShelf(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
        this.cards =
                handle.createQuery("SELECT cards FROM total").mapTo(Long.class).one();
    }

    /** Writes down how many cards there are: once for all, as a row that changes often slows its readers. */
    void flush() {
        handle.execute("UPDATE total SET cards = ?", cards);
    }

    @Override
    public long size() {
        return cards;
    }

    @Override
    public Map<String, Long> counts(Collection<String> handles) {
        Map<String, String> stored = new TreeMap<>();
        handles.forEach(name -> stored.put(IndexKey.of(name), name));
        Map<String, Long> counts = new TreeMap<>();
        for (List<String> chunk : chunks(stored.keySet())) {
            try (Query query = handle.createQuery("SELECT handle, cards FROM handle WHERE handle IN (<handles>)")) {
                query.bindList("handles", chunk)
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .forEach(entry ->
                                counts.put(stored.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()));
            }
        }
        return counts;
    }

    @Override
    public List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit) {
        Set<String> keys = new HashSet<>();
        List<String> stored = handles.stream().map(IndexKey::of).toList();
        for (List<String> chunk : chunks(stored)) {
            try (Query query = handle.createQuery(dialect.findLatest(chunk.size()))) {
                query.bind("from", from.toEpochDay())
                        .bind("to", to.toEpochDay())
                        .bind("limit", limit);
                for (int i = 0; i < chunk.size(); i++) {
                    query.bind("h" + i, chunk.get(i));
                }
                query.mapTo(String.class).forEach(keys::add);
            }
        }
        return cards(keys);
    }

    private List<Card> cards(Set<String> keys) {
        List<Card> cards = new ArrayList<>(keys.size());
        for (List<String> chunk : chunks(keys)) {
            try (Query query =
                    handle.createQuery("SELECT key, story, day, handles, body FROM card WHERE key IN (<keys>)")) {
                query.bindList("keys", chunk)
                        .map((row, context) -> new Card(
                                row.getString(1),
                                row.getString(2),
                                LocalDate.ofEpochDay(row.getLong(3)),
                                handles(row.getBytes(4)),
                                CardBody.of(row.getBytes(5))))
                        .forEach(cards::add);
            }
        }
        cards.sort((a, b) ->
                a.day().equals(b.day()) ? b.key().compareTo(a.key()) : b.day().compareTo(a.day()));
        return cards;
    }

    @Override
    public void put(Card card) {
        try (Update update = handle.createUpdate("INSERT INTO card (key, story, day, handles, body)"
                + " VALUES (:key, :story, :day, :handles, :body) ON CONFLICT (key) DO NOTHING")) {
            int rows = update.bind("key", card.key())
                    .bind("story", card.story())
                    .bind("day", card.day().toEpochDay())
                    .bind("handles", bytes(card.handles()))
                    .bind("body", card.body().bytes())
                    .execute();
            if (rows == 0) {
                throw new IllegalArgumentException("there is a card already for " + card.key());
            }
        }
        cards++;
        if (card.handles().isEmpty()) {
            return;
        }
        Set<String> sorted = new TreeSet<>();
        card.handles().forEach(name -> sorted.add(IndexKey.of(name)));
        try (PreparedBatch under =
                        handle.prepareBatch("INSERT INTO card_handle (handle, day, key) VALUES (:handle, :day, :key)");
                PreparedBatch counted = handle.prepareBatch("INSERT INTO handle (handle, cards) VALUES (:handle, 1)"
                        + " ON CONFLICT (handle) DO UPDATE SET cards = handle.cards + 1")) {
            for (String name : sorted) {
                under.bind("handle", name)
                        .bind("day", card.day().toEpochDay())
                        .bind("key", card.key())
                        .add();
                counted.bind("handle", name).add();
            }
            under.execute();
            counted.execute();
        }
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

    private static List<List<String>> chunks(Collection<String> values) {
        List<String> sorted = List.copyOf(new TreeSet<>(values));
        List<List<String>> chunks = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += CHUNK) {
            chunks.add(sorted.subList(i, Math.min(sorted.size(), i + CHUNK)));
        }
        return chunks;
    }
}
