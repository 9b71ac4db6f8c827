package org.zufolge.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source with its share of a report.
 *
 * @param name what it is called; null for statements of which the report does not say whose they are
 * @param role its office or description
 * @param named whether its name is given
 * @param statements the ids of the statements that begin with it
 * @param share these as a share of all, 0 to 1
 */
public record SourceShare(
        @Nullable String name, @Nullable String role, boolean named, List<String> statements, double share) {
    public SourceShare {
        statements = List.copyOf(statements);
    }

    /** The share in hundredths, for a bar. */
    public long hundredths() {
        return Math.round(100 * share);
    }

    /** The sources of statements by their first hands, the largest share first. */
    static List<SourceShare> of(List<StatementCard> cards) {
        Map<String, HandView> sources = new LinkedHashMap<>();
        Map<String, List<String>> statements = new LinkedHashMap<>();
        for (StatementCard card : cards) {
            HandView origin = card.hands().isEmpty() ? null : card.hands().get(0);
            String name = origin == null || origin.name() == null ? "" : origin.name();
            if (origin != null) {
                sources.putIfAbsent(name, origin);
            }
            statements
                    .computeIfAbsent(name, absent -> new ArrayList<>())
                    .add(card.statement().id());
        }
        List<SourceShare> shares = new ArrayList<>();
        statements.forEach((name, ids) -> {
            HandView source = sources.get(name);
            shares.add(new SourceShare(
                    name.isEmpty() ? null : name,
                    source == null ? null : source.role(),
                    source != null && source.named(),
                    ids,
                    (double) ids.size() / cards.size()));
        });
        shares.sort(Comparator.comparingInt(
                (SourceShare share) -> -share.statements().size()));
        return shares;
    }
}
