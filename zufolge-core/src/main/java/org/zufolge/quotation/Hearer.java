package org.zufolge.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.lexicon.Table;

/**
 * The press as whom something was told: sagte ein Sprecher [der Deutschen Presse-Agentur]. By its form that could be whose
 * Sprecher it is; behind a verb of saying it is the hearer, unless the press employs who speaks: sagte der Chefredakteur der
 * Zeitung.
 */
final class Hearer {
    /** No outlet is called by more words, its article and marks among them. */
    private static final int LONGEST_NAME = 12;

    /** Names of outlets that are nothing else, and who works for one; read once. */
    private static final class Words {
        static final Set<String> OUTLETS = new HashSet<>();
        static final Set<String> STAFF = new HashSet<>();

        static {
            for (List<String> row : Table.read("de/outlets.tsv", 6)) {
                String forms = row.get(1).equals("-") ? row.get(0) : row.get(1);
                for (String form : forms.split("\\|")) {
                    if (!form.endsWith("!")) {
                        OUTLETS.add(form);
                    }
                }
            }
            for (List<String> row : Table.read("de/offices.tsv", 6)) {
                if (row.get(4).equals("media")) {
                    STAFF.add(row.get(0));
                    STAFF.add(row.get(3));
                }
            }
        }
    }

    private Hearer() {}

    /** A source without the press behind it, if that heard it. */
    static Extent without(Scene scene, VerbCues.Match match, Extent source) {
        Clause clause = match.clause();
        boolean behindVerb = clause.verb().finite() < source.from();
        boolean verbLast = clause.kind() == Clause.Kind.SUBORDINATE;
        if (!match.verb().addresseeDative() || !behindVerb && !verbLast) {
            return source;
        }
        for (int i = Math.max(source.from() + 1, source.to() - LONGEST_NAME); i < source.to(); i++) {
            if (scene.is(i, "der") && isPress(scene, i, source.to()) && !isStaff(scene, i - 1)) {
                return scene.trimmed(source.from(), i);
            }
        }
        return source;
    }

    /** Whether a phrase with an article names an outlet, or is a noun for one. */
    static boolean isPress(Scene scene, Extent phrase) {
        return isPress(scene, phrase.from(), phrase.to());
    }

    private static boolean isPress(Scene scene, int article, int end) {
        int first = article + 1;
        if (scene.parse().opened(first) != null) {
            return first + 1 < end && scene.parse().spelling(first + 1).isCapital();
        }
        NounPhrase phrase = scene.phrases().at(article, end, Reach.TIGHT);
        if (phrase == null) {
            return false;
        }
        CueNoun noun = scene.noun(CueLexicon.german(), phrase.head());
        return noun != null && noun.isPress() || Words.OUTLETS.contains(words(scene, first, phrase.core()));
    }

    private static String words(Scene scene, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(scene.parse().form(i));
        }
        return words.toString();
    }

    /** Chefredakteurin, but not a name behind it: Chefredakteurin Ada Kern der Zeitung is said by nobody. */
    private static boolean isStaff(Scene scene, int noun) {
        return scene.tag(noun) == Tag.NOUN
                && (Words.STAFF.contains(scene.parse().form(noun))
                        || Words.STAFF.contains(scene.parse().words()[noun].lemma()));
    }
}
