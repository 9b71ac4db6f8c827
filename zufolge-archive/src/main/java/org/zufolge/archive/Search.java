package org.zufolge.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Span;

/** Finds statements and reports: first their ranks, then, of those few, what is shown of them. */
final class Search {
    private static final int CHUNK = 500;

    private final Database database;

    Search(Database database) {
        this.database = database;
    }

    Page<Hit> statements(Query query, @Nullable String page, int limit) {
        return database.read(
                handle -> page(handle, "statement_terms", query, page, limit, ranks -> hits(handle, ranks)));
    }

    Page<ReportLine> reports(Query query, @Nullable String page, int limit) {
        return database.read(handle -> page(handle, "report_terms", query, page, limit, ranks -> {
            Map<Long, ReportLine> lines = lines(handle, ranks);
            return ranks.stream()
                    .map(rank -> present(lines.get(Rank.report(rank)), rank))
                    .toList();
        }));
    }

    private <T> Page<T> page(
            Handle handle,
            String table,
            Query query,
            @Nullable String page,
            int limit,
            Function<List<Long>, List<T>> shown) {
        RankRange range = query.ranks().before(page);
        List<Long> ranks = handle.createQuery(database.dialect().findRanks(table))
                .bind("terms", query.terms(database.dialect()))
                .bind("from", range.from())
                .bind("to", range.to())
                .bind("limit", RankRange.withOneMore(limit))
                .mapTo(Long.class)
                .list();
        Page<Long> found = RankRange.page(ranks, ranks, limit);
        return new Page<>(shown.apply(found.items()), found.next());
    }

    /** The statements of ranks, in their order. */
    static List<Hit> hits(Handle handle, List<Long> ranks) {
        Map<Long, ReportLine> lines = lines(handle, ranks);
        Map<Long, Hit> hits = new HashMap<>();
        for (List<Long> chunk : chunks(ranks)) {
            handle.createQuery("SELECT rank, id, source, spans, words FROM statement WHERE rank IN (<ranks>)")
                    .bindList("ranks", chunk)
                    .map((row, context) -> Map.entry(
                            row.getLong(1),
                            new Hit(
                                    present(lines.get(Rank.report(row.getLong(1))), row.getLong(1)),
                                    row.getString(2),
                                    row.getString(3),
                                    spans(row.getString(4)),
                                    row.getString(5))))
                    .forEach(entry -> hits.put(entry.getKey(), entry.getValue()));
        }
        return ranks.stream().map(rank -> present(hits.get(rank), rank)).toList();
    }

    private static Map<Long, ReportLine> lines(Handle handle, List<Long> ranks) {
        Map<Long, ReportLine> lines = new HashMap<>();
        List<Long> reports = ranks.stream().map(Rank::report).distinct().toList();
        for (List<Long> chunk : chunks(reports)) {
            handle.createQuery("SELECT id, key, day, outlet, headline, story FROM report WHERE id IN (<ids>)")
                    .bindList("ids", chunk)
                    .map((row, context) -> Map.entry(
                            row.getLong(1),
                            new ReportLine(
                                    row.getString(2),
                                    LocalDate.ofEpochDay(row.getLong(3)),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6))))
                    .forEach(entry -> lines.put(entry.getKey(), entry.getValue()));
        }
        return lines;
    }

    private static <T> T present(@Nullable T value, Long rank) {
        if (value == null) {
            throw new ArchiveException("the archive is damaged: its index has " + rank + ", its tables do not");
        }
        return value;
    }

    private static List<Span> spans(String cell) {
        List<Span> spans = new ArrayList<>();
        for (String span : cell.split(" ")) {
            int dash = span.indexOf('-');
            if (dash > 0) {
                spans.add(new Span(
                        Integer.parseInt(span.substring(0, dash)), Integer.parseInt(span.substring(dash + 1))));
            }
        }
        return spans;
    }

    private static List<List<Long>> chunks(List<Long> values) {
        List<List<Long>> chunks = new ArrayList<>();
        for (int i = 0; i < values.size(); i += CHUNK) {
            chunks.add(values.subList(i, Math.min(values.size(), i + CHUNK)));
        }
        return chunks;
    }
}
