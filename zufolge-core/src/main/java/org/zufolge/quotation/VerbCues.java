package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;

/** Finds the cue verb of a clause: the entry of the lexicon that its verbs and fixed words fit best. */
final class VerbCues {
    /**
     * A clause that reports.
     *
     * @param clause the clause
     * @param verb the entry
     * @param cue the tokens that say "said": the verbs, the particle, the fixed words
     */
    record Match(Clause clause, CueVerb verb, Extent cue) {}

    private static final String FURTHER = "weiter";

    private static final BitSet NONE = new BitSet(0);

    private final CueLexicon lexicon;

    VerbCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The best entry for a clause, or null where its verb is no cue. */
    @Nullable
    Match match(Scene scene, Clause clause) {
        Match best = null;
        List<Match> senses = senses(scene, clause);
        for (int i = 0; i < senses.size(); i++) {
            Match match = senses.get(i);
            if (best == null || isBetter(match, best)) {
                best = match;
            }
        }
        return best;
    }

    /** With more fixed words, or with one behind the verb: der Rat gab bekannt, though there is Rat geben. */
    private static boolean isBetter(Match one, Match other) {
        int more = weight(one.verb()) - weight(other.verb());
        return more > 0 || more == 0 && one.cue().to() > other.cue().to();
    }

    /** All entries that a clause's verbs and fixed words fit, in the order of the lexicon: the senses of its verb. */
    List<Match> senses(Scene scene, Clause clause) {
        List<Match> senses = scene.reporting(clause);
        if (senses == null) {
            senses = look(scene, clause);
            scene.reporting(clause, senses);
        }
        return senses;
    }

    private List<Match> look(Scene scene, Clause clause) {
        List<Match> senses = new ArrayList<>(0);
        List<String> lemmas = clause.verb().lemmas();
        for (int i = 0; i < lemmas.size(); i++) {
            if (lemmas.get(i).startsWith(FURTHER)) {
                // sagte er weiter goes on to say rather than passing it on
                add(scene, clause, lemmas.get(i).substring(FURTHER.length()), senses);
            }
        }
        for (int i = 0; i < lemmas.size(); i++) {
            add(scene, clause, lemmas.get(i), senses);
        }
        return senses.isEmpty() ? List.of() : Collections.unmodifiableList(senses);
    }

    private void add(Scene scene, Clause clause, String lemma, List<Match> senses) {
        List<CueVerb> verbs = lexicon.verbs(lemma);
        for (int i = 0; i < verbs.size(); i++) {
            CueVerb verb = verbs.get(i);
            BitSet fixed = (needs(verb) & ~scene.marks(lexicon)) == 0 ? fixedWords(scene, clause, verb) : null;
            if (fixed != null) {
                senses.add(new Match(clause, verb, cue(scene, clause.verb(), verb, fixed)));
            }
        }
    }

    /** The marks of the words that must stand in a sentence for a verb to be a cue, see {@link CueLexicon#marks}. */
    private static long needs(CueVerb verb) {
        long needs = verb.reflexive() ? CueLexicon.mark("sich") : 0;
        List<String> fixed = verb.fixed();
        for (int i = 0; i < fixed.size(); i++) {
            needs |= fixed.get(i).equals("lassen") ? 0 : CueLexicon.mark(fixed.get(i));
        }
        return needs;
    }

    private static Extent cue(Scene scene, VerbComplex complex, CueVerb verb, BitSet fixed) {
        BitSet cue = new BitSet();
        cue.or(fixed);
        if (complex.finite() >= 0) {
            cue.set(complex.finite());
        }
        for (int other : complex.others()) {
            cue.set(other);
            if (scene.tag(other - 1) == Tag.ZU) {
                cue.set(other - 1);
            }
        }
        if (complex.particle() >= 0 && verb.lemma().startsWith(scene.lower(complex.particle()))) {
            cue.set(complex.particle());
        } else if (!complex.others().isEmpty()) {
            // bekannt gegeben: the particle written apart
            int last = complex.others().get(0);
            if (scene.tag(last - 1) != Tag.ZU
                    && verb.lemma().startsWith(scene.lower(last - 1))
                    && scene.lower(last - 1).length() > 1) {
                cue.set(last - 1);
            }
        }
        return Extent.of(cue);
    }

    /** Where the fixed words of an entry stand in a clause; null where one is missing. */
    private static @Nullable BitSet fixedWords(Scene scene, Clause clause, CueVerb verb) {
        if (!verb.reflexive() && verb.fixed().isEmpty()) {
            return NONE;
        }
        int sich = verb.reflexive() ? find(scene, clause, "sich", true) : -1;
        if (verb.reflexive() && sich < 0) {
            return null;
        }
        BitSet found = NONE;
        if (verb.reflexive()) {
            found = new BitSet();
            found.set(sich);
        }
        for (String word : verb.fixed()) {
            if (word.equals("lassen") && clause.verb().auxiliary().equals(word)) {
                // ließ durchblicken
                continue;
            }
            int at = find(scene, clause, word, verb.fixed().size() > 1);
            if (at < 0) {
                return null;
            }
            found = found.isEmpty() ? new BitSet() : found;
            found.set(at);
        }
        return found;
    }

    private static int weight(CueVerb verb) {
        return verb.fixed().size() + (verb.reflexive() ? 1 : 0);
    }

    private static int find(Scene scene, Clause clause, String word, boolean wanted) {
        int[] own = clause.own();
        boolean reflexive = word.equals("sich");
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (isWord(scene, i, word) && !behindPreposition(scene, i, wanted)
                        || reflexive && isReflexive(scene.lower(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isWord(Scene scene, int token, String word) {
        return scene.parse().form(token).equals(word)
                || token == scene.from() && scene.lower(token).equals(word);
    }

    /** Whether a noun hangs on a preposition that its entry does not name: zum Rücktritt is not den Rücktritt erklären. */
    private static boolean behindPreposition(Scene scene, int noun, boolean wanted) {
        if (wanted || scene.tag(noun) != Tag.NOUN) {
            return false;
        }
        int before = noun - 1;
        while (scene.tag(before) == Tag.ADJECTIVE
                || scene.tag(before) == Tag.DETERMINER
                || scene.tag(before) == Tag.NUMBER) {
            before--;
        }
        return scene.tag(before) == Tag.PREPOSITION;
    }

    static boolean isReflexive(String lower) {
        return lower.equals("sich") || lower.equals("uns") || lower.equals("mich");
    }
}
