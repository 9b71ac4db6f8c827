package org.zufolge.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zufolge.lexicon.Table;

/** What languages look like: their scripts and function words, read once from {@code languages.tsv}. */
final class LanguageLexicon {
    private static final String FILE = "languages.tsv";

    private final List<Language> languages = new ArrayList<>();
    private final List<UnicodeScript> scripts = new ArrayList<>();
    private final Map<String, Long> owners = new HashMap<>();

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

    /** The languages that have a function word, a bit for each index; 0 where none has. */
    long owners(String word) {
        return owners.getOrDefault(word, 0L);
    }
}
