package org.zufolge.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zufolge.entity.LexiconTable;

/** A table of words by kind, whose head says what the kinds are for. */
final class WordList {
    /** The shortest first part of a compound: {@code Ha|fen}stadt, but not {@code W|ort}. */
    private static final int SHORTEST_MODIFIER = 3;

    private static final List<String> INFLECTIONS = List.of("", "s", "es", "n", "en", "e");

    private final Map<String, Set<String>> words = new HashMap<>();
    /** The kinds of each word in lower case, inflected: what a compound ends with. */
    private final Map<String, Set<String>> ends = new HashMap<>();

    private final Map<String, String> places = new HashMap<>();

    private WordList(String table, int columns) {
        for (String[] row : LexiconTable.rows(table, columns)) {
            words.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
            for (String inflection : INFLECTIONS) {
                ends.computeIfAbsent(row[0].toLowerCase(Locale.ROOT).concat(inflection), end -> new HashSet<>(2))
                        .add(row[1]);
            }
            if (columns > 2 && row[1].equals("adjective")) {
                places.put(row[0], row[2]);
            }
        }
    }

    private static final class German {
        private static final WordList NAMES = new WordList("place/words.tsv", 3);
        private static final WordList METONYMS = new WordList("place/metonyms.tsv", 2);
    }

    /** The words of {@code words.tsv}. */
    static WordList names() {
        return German.NAMES;
    }

    /** The words of {@code metonyms.tsv}. */
    static WordList metonyms() {
        return German.METONYMS;
    }

    /** Whether a word is listed as this kind. */
    boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a noun, or the end of a compound, is listed as this kind; inflected too. */
    boolean isNoun(String kind, String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length() - 1; at++) {
            if (at > 0 && at < SHORTEST_MODIFIER) {
                continue;
            }
            Set<String> kinds = ends.get(lower.substring(at));
            if (kinds != null && kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The place of an adjective in -er that is not the name with -er; empty where it has none, null if not listed. */
    @org.jspecify.annotations.Nullable
    String place(String adjective) {
        String place = places.get(adjective);
        return place != null && place.equals("-") ? "" : place;
    }
}
