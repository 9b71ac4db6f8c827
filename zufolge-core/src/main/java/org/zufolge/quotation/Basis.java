package org.zufolge.quotation;

import java.util.HashMap;
import java.util.Map;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;

/** What a source leans on: unter Berufung auf …; ein Bericht, der sich auf … beruft; verwies auf …; zitierte aus …. */
final class Basis {
    /** The prepositions of the verbs that hand on what somebody else says, read once. */
    private static final class Verbs {
        static final Map<String, String> PREPOSITIONS = new HashMap<>();

        static {
            for (CueTable.Row row : CueTable.read("cue-bases.tsv", 2)) {
                PREPOSITIONS.put(row.text(0), row.text(1));
            }
        }
    }

    private Basis() {}

    /** The words behind unter Berufung auf, unter Verweis auf in a frame; empty where there are none. */
    static Extent of(Scene scene, Extent frame, CueLexicon lexicon) {
        for (int i = Math.max(scene.from(), frame.from()); i < Math.min(scene.to(), frame.to()); i++) {
            if (scene.lower(i).equals("unter") && frame.contains(i)) {
                CueNoun noun = scene.noun(lexicon, i + 1);
                if (noun != null
                        && noun.kind() == CueNoun.Kind.BASIS
                        && scene.lower(i + 2).equals("auf")) {
                    NounPhrase phrase = scene.phrases().at(i + 3, scene.contentEnd(), Reach.USUAL);
                    if (phrase != null) {
                        return scene.trimmed(phrase.from(), phrase.to());
                    }
                }
            }
        }
        return Extent.NONE;
    }

    /** The words that a clause hands on by its verb: beruft sich auf [Ermittler]; empty where it does not. */
    static Extent of(Scene scene, Clause clause) {
        for (String lemma : clause.verb().lemmas()) {
            String preposition = Verbs.PREPOSITIONS.get(lemma);
            Extent phrase = preposition == null ? Extent.NONE : Frames.prepositional(scene, clause, preposition);
            if (!phrase.isEmpty()) {
                return phrase;
            }
        }
        return Extent.NONE;
    }
}
