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
    private final Memo<Kinds> known = Memo.of(14, this::look);

    /**
     * What a form is listed as.
     *
     * @param exact as it is written, or as it is with a full stop: {@code Dr}
     * @param folded in lower case
     * @param noun as a noun, inflected or the end of a compound
     */
    private record Kinds(Set<String> exact, Set<String> folded, Set<String> noun) {}

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

    /** The same for the form of a token; a full stop behind it may be left out. */
    boolean is(String kind, Form form) {
        return known.get(form).exact.contains(kind);
    }

    /** Whether a word is listed as this kind as it is written or in lower case. */
    boolean isAnyCase(String kind, Form form) {
        Kinds kinds = known.get(form);
        return kinds.exact.contains(kind) || kinds.folded.contains(kind);
    }

    /** Whether a noun, or the end of a compound, is listed as this kind; inflected too. */
    boolean isNoun(String kind, Form form) {
        return known.get(form).noun.contains(kind);
    }

    private Kinds look(String form) {
        Set<String> exact = kinds(form);
        Set<String> stopped = kinds(form.concat("."));
        if (!stopped.isEmpty()) {
            Set<String> both = new HashSet<>(exact);
            both.addAll(stopped);
            exact = Set.copyOf(both);
        }
        String lower = form.toLowerCase(Locale.ROOT);
        return new Kinds(exact, lower.equals(form) ? exact : kinds(lower), kindsOfNoun(lower));
    }

    private Set<String> kinds(String word) {
        Set<String> found = Set.of();
        for (Map.Entry<String, Set<String>> kind : words.entrySet()) {
            if (kind.getValue().contains(word)) {
                Set<String> more = new HashSet<>(found);
                more.add(kind.getKey());
                found = more;
            }
        }
        return Set.copyOf(found);
    }

    private Set<String> kindsOfNoun(String lower) {
        Set<String> found = Set.of();
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
