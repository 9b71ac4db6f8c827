package org.zufolge.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;
import org.zufolge.lexicon.Table;

/** What languages look like: their scripts and function words, read once from {@code languages.tsv}. */
final class LanguageLexicon {
    private static final String FILE = "languages.tsv";

    /** Letters of the longest function word. */
    private static final int LONGEST = 16;

    private final List<Language> languages = new ArrayList<>();
    private final List<UnicodeScript> scripts = new ArrayList<>();
    private final Map<String, Long> owners = new HashMap<>();
    private final Memo<List<Long>> parts = Memo.of(8, this::partsOf);

    private LanguageLexicon() {
        for (List<String> row : Table.read(FILE, 4)) {
            long bit = 1L << languages.size();
            languages.add(new Language(row.get(0), row.get(1)));
            scripts.add(UnicodeScript.forName(row.get(2)));
            if (!row.get(3).equals("-")) {
                for (String word : Table.split(row.get(3), ' ')) {
                    owners.merge(word, bit, (some, other) -> some | other);
                }
            }
        }
        if (languages.size() > Long.SIZE) {
            throw new IllegalStateException(FILE + ": more than " + Long.SIZE + " languages");
        }
    }

    private static final class Shipped {
        static final LanguageLexicon INSTANCE = new LanguageLexicon();
    }

    /** The table that ships, read on first use. */
    static LanguageLexicon shipped() {
        return Shipped.INSTANCE;
    }

    /** How many languages there are. */
    int size() {
        return languages.size();
    }

    /** The index of a language that is in the table. */
    int index(String code) {
        for (int i = 0; i < languages.size(); i++) {
            if (languages.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException(code);
    }

    Language language(int index) {
        return languages.get(index);
    }

    UnicodeScript script(int index) {
        return scripts.get(index);
    }

    /**
     * The languages that have a word, whatever its case, as a function word: a bit for each index. Of a word with an
     * apostrophe the parts on both sides of it: {@code l'homme}. Nothing where no language has it.
     */
    List<Long> owners(Form word) {
        return parts.get(word);
    }

    /** Whether a whole word is a function word of one language. */
    boolean isFunctionWord(Form word, int language) {
        return (whole(word.text()) >> language & 1) != 0;
    }

    private List<Long> partsOf(String word) {
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        return apostrophe < 0
                ? listed(whole(word), 0)
                : listed(whole(word.substring(0, apostrophe)), whole(word.substring(apostrophe + 1)));
    }

    private static List<Long> listed(long first, long second) {
        return first == 0 && second == 0 ? List.of() : second == 0 ? List.of(first) : List.of(first, second);
    }

    private long whole(String word) {
        return word.length() > LONGEST ? 0 : owners.getOrDefault(word.toLowerCase(Locale.ROOT), 0L);
    }
}
