package org.zufolge.stories.account;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Table;
import org.zufolge.stories.term.Stem;

/** The words that tell how a claim stands, read once from {@code claim-words.tsv}. */
final class ClaimWords {
    /** What a word is for; the head of the table explains it. */
    enum Use {
        NEGATION,
        BEFORE_NEGATION,
        AFTER_NEGATION,
        ANAPHOR,
        ANSWER,
        SPOKESPERSON,
        HEAD,
        EXECUTIVE,
        COMPANY,
        CIRCLE,
        CORRECTION,
        DEMAND,
        DENY,
        PUBLIC,
        UNIT,
        INDEFINITE,
        LIMIT,
        PEOPLE,
        WITHDRAWAL
    }

    private static final Stem STEM = new Stem();
    private static final Map<Use, Set<String>> FORMS = new EnumMap<>(Use.class);
    private static final Map<Use, Set<String>> STEMS = new EnumMap<>(Use.class);

    static {
        for (Use use : Use.values()) {
            FORMS.put(use, new HashSet<>());
            STEMS.put(use, new HashSet<>());
        }
        for (List<String> row : Table.read("stories/de/claim-words.tsv", 2)) {
            Use use = Use.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            of(FORMS, use).add(row.get(0).toLowerCase(Locale.ROOT));
            of(STEMS, use).add(STEM.of(row.get(0)));
        }
    }

    private ClaimWords() {}

    private static Set<String> of(Map<Use, Set<String>> words, Use use) {
        return words.getOrDefault(use, Set.of());
    }

    /** Whether a form is one of these words, just so. */
    static boolean isForm(Use use, String form) {
        return of(FORMS, use).contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether the verb that a statement was found by is one of these words, which its rule names behind a slash. */
    static boolean isVerbOf(Use use, String rule) {
        int slash = rule.indexOf('/');
        int plus = rule.indexOf('+', slash + 1);
        return slash >= 0 && isForm(use, rule.substring(slash + 1, plus < 0 ? rule.length() : plus));
    }

    /** Whether a stem is that of one of these words. */
    static boolean isStem(Use use, String stem) {
        return of(STEMS, use).contains(stem);
    }

    /** The stem before one of these words in a compound: {@code polizei} of Polizeisprecher; null where there is none. */
    static @Nullable String before(Use use, String stem) {
        for (String end : of(STEMS, use)) {
            if (stem.endsWith(end) && stem.length() > end.length() + 2) {
                return stem.substring(0, stem.length() - end.length());
            }
        }
        return null;
    }
}
