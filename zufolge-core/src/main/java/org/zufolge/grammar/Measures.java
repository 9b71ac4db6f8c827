package org.zufolge.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zufolge.lexicon.Table;

/** What sizes and ages are counted in, from {@code measures.tsv}. Immutable. */
public final class Measures {
    private static final Measures GERMAN = read();

    private final Set<String> lemmas;

    private Measures(Set<String> lemmas) {
        this.lemmas = lemmas;
    }

    /** Those of German. */
    public static Measures german() {
        return GERMAN;
    }

    private static Measures read() {
        Set<String> lemmas = new HashSet<>();
        for (List<String> row : Table.read("de/measures.tsv", 1)) {
            lemmas.add(row.get(0));
        }
        return new Measures(Set.copyOf(lemmas));
    }

    /** Whether a noun, by the dictionary's form, is one. */
    public boolean contain(String lemma) {
        return lemmas.contains(lemma);
    }
}
