package org.zufolge.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;

/** The table {@code name-words.tsv}: words that show what a name beside them is the name of. Immutable. */
final class NameWords {
    private static final class German {
        static final NameWords WORDS = new NameWords();
    }

    private final Map<String, Gender> titles = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> legalForms = new HashSet<>();
    private final List<String> agents = new ArrayList<>();
    private final Memo<Use> uses = Memo.of(8, this::look);

    /** What a form is for. */
    private record Use(@Nullable Gender title, boolean particle, boolean legalForm) {
        static final Use NONE = new Use(null, false, false);
    }

    private NameWords() {
        for (String[] row : LexiconTable.rows("name-words.tsv", 3)) {
            switch (row[1]) {
                case "title" -> titles.put(row[0], row[2].equals("-") ? Gender.EITHER : Gender.of(row[2]));
                case "particle" -> particles.add(row[0]);
                case "legal-form" -> legalForms.add(row[0]);
                case "agent" -> agents.add(row[0].substring(1));
                default -> throw new IllegalStateException("name-words.tsv knows no class " + row[1]);
            }
        }
    }

    static NameWords german() {
        return German.WORDS;
    }

    /** Of whom a title tells: {@code Frau}, {@code Dr.}; null for any other word. */
    @Nullable
    Gender title(Form form) {
        return uses.get(form).title;
    }

    /** Whether a form stands within names of persons: Ursula {@code von der} Leyen. */
    boolean isParticle(Form form) {
        return uses.get(form).particle;
    }

    /** The same of a form in small letters: Von der Leyen begins a sentence. */
    boolean isParticle(String lower) {
        return particles.contains(lower);
    }

    /** Whether a form ends the names of companies or associations: {@code AG}. */
    boolean isLegalForm(Form form) {
        return uses.get(form).legalForm;
    }

    private Use look(String form) {
        Gender title = titles.get(form);
        boolean particle = particles.contains(form);
        boolean legalForm = legalForms.contains(form);
        return title == null && !particle && !legalForm ? Use.NONE : new Use(title, particle, legalForm);
    }

    /** Whether a masculine noun ends like a word for somebody who does something: {@code Randalierer}. */
    boolean isAgent(String lemma) {
        for (String ending : agents) {
            if (lemma.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
