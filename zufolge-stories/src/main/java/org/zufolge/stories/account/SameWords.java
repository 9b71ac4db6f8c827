package org.zufolge.stories.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zufolge.lexicon.Table;
import org.zufolge.stories.term.Stem;

/** The words that news uses for the same thing, read once from {@code same-words.tsv}. */
final class SameWords {
    private static final Map<String, Set<String>> SAME = new HashMap<>();

    static {
        Stem stem = new Stem();
        for (List<String> row : Table.read("stories/de/same-words.tsv", 1)) {
            List<String> line =
                    List.of(row.get(0).split(" ")).stream().map(stem::of).toList();
            line.forEach(
                    word -> SAME.computeIfAbsent(word, none -> new TreeSet<>()).addAll(line));
        }
    }

    private SameWords() {}

    /** The words that a reporter may put for one, itself among them; none where there is no other. */
    static Set<String> of(String stem) {
        return SAME.getOrDefault(stem, Set.of());
    }

    /** Whether a reporter may put one word for the other. */
    static boolean has(String stem, String other) {
        return of(stem).contains(other);
    }
}
