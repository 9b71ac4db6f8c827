package org.zufolge.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.zufolge.stories.Card;
import org.zufolge.stories.CardBody;
import org.zufolge.stories.Shelf;

/** The shelf that lies in the tables of an archive, within one transaction. */
final class TableShelf implements Shelf {
    /** So many questions in one: SQLite takes 500 parts. */
    private static final int CHUNK = 100;

    private final Handle handle;

    TableShelf(Handle handle) {
        this.handle = handle;
    }

    @Override
    public long size() {
        return handle.createQuery("SELECT count(*) FROM card").mapTo(Long.class).one();
    }

    @Override
    public Map<String, Long> counts(Collection<String> handles) {
        Map<String, Long> counts = new TreeMap<>();
        for (List<String> chunk : chunks(handles)) {
            try (Query query = handle.createQuery("SELECT handle, cards FROM handle WHERE handle IN (<handles>)")) {
                query.bindList("handles", chunk)
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
            }
        }
        return counts;
    }

    @Override
    public List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int limit) {
        Set<String> keys = new HashSet<>();
        for (List<String> chunk : chunks(handles)) {
            StringBuilder sql = new StringBuilder();
            for (int i = 0; i < chunk.size(); i++) {
                sql.append(i == 0 ? "" : " UNION ALL ")
                        .append("SELECT key FROM (SELECT key FROM card_handle WHERE handle = :h")
                        .append(i)
                        .append(" AND day BETWEEN :from AND :to ORDER BY day DESC, key DESC LIMIT :limit) AS h")
                        .append(i);
            }
            try (Query query = handle.createQuery(sql.toString())) {
                query.bind("from", from.toEpochDay()).bind("to", to.toEpochDay()).bind("limit", limit);
                for (int i = 0; i < chunk.size(); i++) {
                    query.bind("h" + i, chunk.get(i));
                }
                query.mapTo(String.class).forEach(keys::add);
            }
        }
        return cards(keys);
    }

    private List<Card> cards(Set<String> keys) {
        Map<String, Set<String>> handles = new HashMap<>();
        List<Card> cards = new ArrayList<>(keys.size());
        for (List<String> chunk : chunks(keys)) {
            try (Query query = handle.createQuery("SELECT key, handles FROM card WHERE key IN (<keys>)")) {
                query.bindList("keys", chunk)
                        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                        .forEach(entry -> handles.put(entry.getKey(), CardHandles.parse(entry.getValue())));
            }
            try (Query query = handle.createQuery("SELECT key, story, day, body FROM card WHERE key IN (<keys>)")) {
                query.bindList("keys", chunk)
                        .map((row, context) -> new Card(
                                row.getString(1),
                                row.getString(2),
                                LocalDate.ofEpochDay(row.getLong(3)),
                                handles.getOrDefault(row.getString(1), Set.of()),
                                CardBody.of(row.getBytes(4))))
                        .forEach(cards::add);
            }
        }
        return cards;
    }

    @Override
    public void put(Card card) {
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
