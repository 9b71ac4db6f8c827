package org.zufolge.stories.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zufolge.lexicon.Table;
import org.zufolge.stories.term.Stem;

/** The words that news uses for the same thing, read once from {@code same-words.tsv}. */
final class SameWords {
    private static final Map<String, Set<Integer>> LINES = new HashMap<>();

    static {
        Stem stem = new Stem();
        int line = 0;
        for (List<String> row : Table.read("stories/de/same-words.tsv", 1)) {
            for (String word : row.get(0).split(" ")) {
                LINES.computeIfAbsent(stem.of(word), none -> new HashSet<>()).add(line);
            }
            line++;
        }
    }

    private SameWords() {}

    /** Whether a reporter may put one word for the other. */
    static boolean has(String stem, String other) {
        Set<Integer> lines = LINES.get(stem);
        Set<Integer> others = LINES.get(other);
        return lines != null && others != null && lines.stream().anyMatch(others::contains);
    }
}
