package org.zufolge.stories.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zufolge.lexicon.Table;
import org.zufolge.stories.term.Stem;

/** Words of which one says what the other says is not so, read once from {@code opposites.tsv}. */
final class Opposites {
    private static final Map<String, Set<String>> OPPOSITES = new HashMap<>();

    static {
        Stem stem = new Stem();
        for (List<String> row : Table.read("stories/de/opposites.tsv", 2)) {
            for (String one : row.get(0).split(" ")) {
                for (String other : row.get(1).split(" ")) {
                    add(stem.of(one), stem.of(other));
                    add(stem.of(other), stem.of(one));
                }
            }
        }
    }

    private Opposites() {}

    private static void add(String one, String other) {
        OPPOSITES.computeIfAbsent(one, none -> new TreeSet<>()).add(other);
    }

    /** The words that say what one says is not so. */
    static Set<String> of(String stem) {
        return OPPOSITES.getOrDefault(stem, Set.of());
    }

    /** Whether one word says what the other says is not so. */
    static boolean has(String stem, String other) {
        return of(stem).contains(other);
    }

    /** Whether one of these words is the opposite of one of the others that does not stand here itself. */
    static boolean between(Set<String> here, Set<String> there) {
        return here.stream()
                .filter(stem -> !there.contains(stem))
                .flatMap(stem -> of(stem).stream())
                .anyMatch(opposite -> there.contains(opposite) && !here.contains(opposite));
    }
}
