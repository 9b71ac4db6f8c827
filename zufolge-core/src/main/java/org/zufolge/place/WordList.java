package org.zufolge.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zufolge.entity.LexiconTable;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;

/** A table of words by kind, whose head says what the kinds are for. */
final class WordList {
    /** The shortest first part of a compound: {@code Ha|fen}stadt, but not {@code W|ort}. */
    private static final int SHORTEST_MODIFIER = 3;

    private static final List<String> INFLECTIONS = List.of("", "s", "es", "n", "en", "e");

    private final Map<String, Set<String>> words = new HashMap<>();
    /** The kinds of each word in lower case, inflected: what a compound ends with. */
    private final Map<String, Set<String>> ends = new HashMap<>();

    private final Map<String, String> places = new HashMap<>();
    private final Memo<Set<String>> nouns = Memo.of(14, this::kindsOfNoun);

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
    boolean isNoun(String kind, Form form) {
        return nouns.get(form).contains(kind);
    }

    private Set<String> kindsOfNoun(String form) {
        Set<String> found = Set.of();
        String lower = form.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length() - 1; at++) {
            if (at > 0 && at < SHORTEST_MODIFIER) {
                continue;
            }
            Set<String> kinds = ends.get(lower.substring(at));
            if (kinds != null) {
                Set<String> both = new HashSet<>(found);
                both.addAll(kinds);
                found = both;
            }
        }
        return Set.copyOf(found);
    }

    /** The place of an adjective in -er that is not the name with -er; empty where it has none, null if not listed. */
    @org.jspecify.annotations.Nullable
    String place(String adjective) {
        String place = places.get(adjective);
        return place != null && place.equals("-") ? "" : place;
    }
}
