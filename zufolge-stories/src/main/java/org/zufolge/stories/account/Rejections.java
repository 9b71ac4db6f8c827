package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zufolge.lexicon.Table;
import org.zufolge.stories.term.Terms;

/** The words by which somebody calls a claim untrue, read once from {@code rejections.tsv}. */
final class Rejections {
    private static final List<List<String>> ROWS = rows();

    private Rejections() {}

    private static List<List<String>> rows() {
        Terms terms = Terms.ofAllWords();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : Table.read("stories/de/rejections.tsv", 1)) {
            rows.add(terms.of(row.get(0)).stream().map(term -> term.stem()).toList());
        }
        return List.copyOf(rows);
    }

    /** The stems of the words that reject, of those of a clause in their order; none where nothing is rejected. */
    static Set<String> in(List<String> stems) {
        for (List<String> row : ROWS) {
            int at = 0;
            for (String stem : stems) {
                if (at < row.size() && stem.equals(row.get(at))) {
                    at++;
                }
            }
            if (at == row.size()) {
                return new LinkedHashSet<>(row);
            }
        }
        return Set.of();
    }
}
