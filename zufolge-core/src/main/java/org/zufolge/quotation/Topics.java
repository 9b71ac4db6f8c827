package org.zufolge.quotation;

import java.util.HashSet;
import java.util.Set;

/** Objects that do not tell what was said, from {@code cue-topics.tsv}: gab die Namen bekannt; bestreitet ein Spiel. */
final class Topics {
    private static final Set<String> NOUNS = new HashSet<>();

    static {
        for (CueTable.Row row : CueTable.read("cue-topics.tsv", 2)) {
            NOUNS.add(row.blank(1) ? row.text(0) : key(row.text(0), row.text(1)));
        }
    }

    private Topics() {}

    /** Whether a noun, by its base form, is one with any verb. */
    static boolean contain(String noun) {
        return NOUNS.contains(noun);
    }

    /** Whether it is one with this verb. */
    static boolean contain(String noun, CueVerb verb) {
        return NOUNS.contains(key(noun, verb.lemma()));
    }

    private static String key(String noun, String verb) {
        return noun + '+' + verb;
    }
}
