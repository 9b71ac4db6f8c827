package org.zufolge.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.zufolge.grammar.Parse;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;

/** The table {@code function-words.tsv}: pronouns, articles, and adjectives that set a noun apart. Immutable. */
final class FunctionWords {
    /** What a word is used for. */
    enum Use {
        /** {@code er, sie, ihm} */
        PERSONAL,
        /** {@code der, welche, deren} */
        RELATIVE,
        /** {@code dieser, letztere} */
        DEMONSTRATIVE,
        /** {@code sein, ihrer} */
        POSSESSIVE,
        /** {@code der, diese, im} */
        DEFINITE,
        /** {@code ein, kein} */
        INDEFINITE,
        /** {@code mehrere, einige} */
        QUANTITY,
        /** {@code eigene} */
        REFLEXIVE,
        /** {@code jemand, einer} */
        SOMEBODY,
        /** {@code andere, frühere} */
        OTHER
    }

    private static final class German {
        static final FunctionWords WORDS = new FunctionWords();
    }

    private final Map<String, Map<Use, Integer>> words = new HashMap<>(512);

    private final Memo<Map<Use, Integer>> uses =
            Memo.of(13, form -> words.getOrDefault(form.toLowerCase(Locale.ROOT), Map.of()));

    private FunctionWords() {
        for (String[] row : LexiconTable.rows("function-words.tsv", 3)) {
            int genders = row[2].equals("-") ? Genders.ANY : Genders.of(row[2]);
            words.computeIfAbsent(row[0], word -> new EnumMap<>(Use.class))
                    .put(Use.valueOf(row[1].toUpperCase(Locale.ROOT)), genders);
        }
    }

    static FunctionWords german() {
        return German.WORDS;
    }

    /** What a form so used can take up, as {@link Genders}; none where it is not used so. */
    int genders(Form form, Use use) {
        Integer genders = uses.get(form).get(use);
        return genders == null ? 0 : genders;
    }

    boolean is(Form form, Use use) {
        return genders(form, use) != 0;
    }

    /** Whether any of the tokens from one to before another is such a word. */
    boolean isAny(Parse parse, int from, int to, Use use) {
        for (int t = from; t < to; t++) {
            if (is(parse.spelling(t), use)) {
                return true;
            }
        }
        return false;
    }
}
