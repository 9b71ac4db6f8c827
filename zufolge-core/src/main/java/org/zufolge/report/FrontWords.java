package org.zufolge.report;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zufolge.lexicon.Table;

/** The words in front of a report, read once from {@code front-words.tsv} and {@code agencies.tsv}. */
final class FrontWords {
    /** What a word says there. */
    enum Role {
        BYLINE,
        CLOCK,
        CONNECTOR,
        GENRE,
        LABEL,
        PARTICLE
    }

    private static final Map<Role, Set<String>> WORDS = new EnumMap<>(Role.class);
    private static final Set<String> AGENCIES = new HashSet<>();

    static {
        for (List<String> row : Table.read("de/front-words.tsv", 2)) {
            Role role = Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            WORDS.computeIfAbsent(role, words -> new HashSet<>()).add(row.get(0));
        }
        for (List<String> row : Table.read("de/agencies.tsv", 1)) {
            AGENCIES.add(row.get(0));
        }
    }

    private FrontWords() {}

    /** Whether a word is there for this. */
    static boolean is(Role role, String word) {
        return WORDS.getOrDefault(role, Set.of()).contains(word);
    }

    /** Whether it is the mark of an agency, in capitals or not. */
    static boolean isAgency(String mark) {
        return AGENCIES.contains(mark.toLowerCase(Locale.ROOT));
    }
}
