package org.zufolge.stories.account;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zufolge.lexicon.Table;
import org.zufolge.stories.term.Stem;

/** The bodies that somebody with an office speaks for, read once from {@code offices.tsv}. */
final class Offices {
    private static final Stem STEM = new Stem();
    private static final TreeMap<String, Set<String>> BODIES = new TreeMap<>();

    static {
        for (var row : Table.read("stories/de/offices.tsv", 2)) {
            BODIES.computeIfAbsent(STEM.of(row.get(0)), office -> new TreeSet<>())
                    .add(STEM.of(row.get(1)));
        }
    }

    private Offices() {}

    /** The stems of what the body of an office may be called; none where the table does not have the office. */
    static Set<String> bodies(String stem) {
        Set<String> bodies = new TreeSet<>();
        BODIES.forEach((office, its) -> {
            if (stem.endsWith(office)) {
                bodies.addAll(its);
            }
        });
        return bodies;
    }
}
