package org.zufolge.stories.term;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zufolge.lexicon.Table;

/** The words that tell nothing about what a text is about, read once from {@code stop-words.tsv}. */
final class StopWords {
    private static final Set<String> WORDS = new HashSet<>();

    static {
        for (List<String> row : Table.read("stories/de/stop-words.tsv", 2)) {
            WORDS.add(row.get(0));
        }
    }

    private StopWords() {}

    static boolean has(String form) {
        return WORDS.contains(form.toLowerCase(Locale.ROOT));
    }
}
