package org.zufolge.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zufolge.lexicon.Table;
import org.zufolge.text.Token;

/**
 * Finds the small words that are part of a person's name: Ursula [von der] Leyen, Mohammed [bin] Salman, and later
 * [von der] Leyen alone. By themselves they are prepositions, articles and verbs; behind a first name and before a capital
 * they are none.
 */
final class NameParticles {
    /** So many stand in a row: van de la. */
    private static final int LONGEST = 3;

    private static final int LONGEST_INFLECTION = 3;

    /** The particles that are German prepositions too, which only a first name tells for a name. */
    private static final Set<String> PREPOSITIONS = Set.of("von", "zu", "den", "der", "las");

    private static final Set<String> PARTICLES = read();

    private final Wordforms wordforms;

    NameParticles(Wordforms wordforms) {
        this.wordforms = wordforms;
    }

    private static Set<String> read() {
        Set<String> particles = new HashSet<>();
        for (List<String> row : Table.read("de/name-words.tsv", 3)) {
            if (row.get(1).equals("particle")) {
                particles.add(row.get(0));
            }
        }
        return Set.copyOf(particles);
    }

    /** What a particle is as part of a name: nothing else. */
    static Word word(String form) {
        return new Word(form, Tag.NAME.bit(), Agreement.ANY, Agreement.NONE, List.of(), form, 0, true);
    }

    static boolean isParticle(String form) {
        return PARTICLES.contains(form.toLowerCase(Locale.ROOT));
    }

    /** The particles of a report, and the surnames behind them. */
    BitSet of(List<Token> tokens) {
        BitSet found = new BitSet();
        Map<String, List<String>> surnames = new HashMap<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int surname = behind(tokens, i);
            if (surname > i && opensName(tokens, i, surname)) {
                found.set(i, surname + 1);
                List<String> particles = new ArrayList<>();
                for (int p = i; p < surname; p++) {
                    particles.add(tokens.get(p).form());
                }
                surnames.putIfAbsent(tokens.get(surname).form(), particles);
                i = surname;
            }
        }
        for (int i = 1; !surnames.isEmpty() && i < tokens.size(); i++) {
            List<String> particles = surnames.get(tokens.get(i).form());
            if (particles != null && stand(tokens, particles, i - particles.size())) {
                found.set(i - particles.size(), i + 1);
            }
        }
        return found;
    }

    /** Where the surname stands behind particles that begin at a token; that token where none do. */
    private static int behind(List<Token> tokens, int from) {
        int i = from;
        while (i < Math.min(tokens.size() - 1, from + LONGEST)
                && PARTICLES.contains(tokens.get(i).form())) {
            i++;
        }
        String form = tokens.get(i).form();
        boolean name = form.length() > 2
                && Character.isUpperCase(form.charAt(0))
                && Character.isLowerCase(form.charAt(1))
                && tokens.get(i).kind() == Token.Kind.WORD;
        return name ? i : from;
    }

    private boolean opensName(List<Token> tokens, int particle, int surname) {
        Token first = tokens.get(particle - 1);
        Word last = wordforms.lookup(tokens.get(surname).spelling(), false);
        if (first.kind() != Token.Kind.WORD || !first.spelling().isCapital() || isCommonNoun(last)) {
            // Peter von der Partei
            return false;
        }
        boolean preposition = PREPOSITIONS.contains(tokens.get(particle).form());
        if (preposition && (last.name() & Word.FIRST_NAME) != 0) {
            // sagte Anna zu Peter
            return false;
        }
        Word before = wordforms.lookup(first.spelling(), false);
        boolean firstName =
                (before.name() & Word.FIRST_NAME) != 0 || first.form().indexOf('-') > 0 && isFirstName(first);
        return firstName || !preposition && (before.can(Tag.NAME) || !before.known());
    }

    /** Partei, Reportern; but Habs|burg and Hohen|fels are as good as names. */
    private static boolean isCommonNoun(Word word) {
        boolean compound = word.form().length() > word.lemma().length() + LONGEST_INFLECTION;
        boolean one = (word.noun() & Agreement.NOMINATIVE & Agreement.SINGULAR) != 0;
        return word.can(Tag.NOUN) && word.known() && word.name() == 0 && !(compound && one);
    }

    /** Karl-Theodor. */
    private boolean isFirstName(Token token) {
        String part = token.form().substring(0, token.form().indexOf('-'));
        return (wordforms.lookup(part, false).name() & Word.FIRST_NAME) != 0;
    }

    private static boolean stand(List<Token> tokens, List<String> particles, int from) {
        for (int p = 0; p < particles.size(); p++) {
            if (from < 0
                    || !tokens.get(from + p).form().toLowerCase(Locale.ROOT).equals(particles.get(p))) {
                return false;
            }
        }
        return true;
    }
}
