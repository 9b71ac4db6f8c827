package org.zufolge.stories.term;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zufolge.lexicon.Table;

/** The words that tell nothing about what a text is about, read once from {@code stop-words.tsv}. */
final class StopWords {
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> FUNCTION_WORDS = new HashSet<>();
    private static final Set<String> BEFORE_NAMES = new HashSet<>();

    static {
        for (List<String> row : Table.read("stories/de/stop-words.tsv", 2)) {
            WORDS.add(row.get(0));
            if (!row.get(1).equals("news")) {
                FUNCTION_WORDS.add(row.get(0));
            }
            if (row.get(1).equals("before")) {
                BEFORE_NAMES.add(row.get(0));
            }
        }
    }

    private StopWords() {}

    static boolean isFunctionWord(String form) {
        return FUNCTION_WORDS.contains(form.toLowerCase(Locale.ROOT));
    }

    static boolean has(String form) {
        return WORDS.contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun that follows at once may be the name of a place. */
    static boolean beforeName(String form) {
        return BEFORE_NAMES.contains(form.toLowerCase(Locale.ROOT));
    }
}
