package org.zufolge.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zufolge.lexicon.Table;

/** The words that decide where a token or sentence ends, read once from {@code token-words.tsv}. */
final class TokenWords {
    private static final Set<String> CLITICS = new HashSet<>();
    private static final Set<String> DETERMINERS = new HashSet<>();
    private static final Set<String> LINKS = new HashSet<>();
    private static final Set<String> STARTERS = new HashSet<>();

    static {
        for (List<String> row : Table.read("de/token-words.tsv", 2)) {
            Set<String> set = switch (row.get(1)) {
                case "clitic" -> CLITICS;
                case "determiner" -> DETERMINERS;
                case "link" -> LINKS;
                case "starter" -> STARTERS;
                default -> throw new IllegalStateException("token-words.tsv: " + row);
            };
            set.add(row.get(0));
        }
    }

    private TokenWords() {}

    /** Whether it stands behind an apostrophe in place of a whole word: {@code s} in {@code ’s}. */
    static boolean isClitic(String word) {
        return CLITICS.contains(word);
    }

    /** Whether it makes an ordinal of the number with a full stop behind it. */
    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it joins a hanging hyphen to the word that completes it. */
    static boolean isLink(String word) {
        return LINKS.contains(word);
    }

    /** Whether it most often begins a sentence where it has a capital. */
    static boolean isStarter(String word) {
        return STARTERS.contains(word);
    }
}
