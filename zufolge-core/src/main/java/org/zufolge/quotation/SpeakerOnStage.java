package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;

/**
 * Who speaks in a sentence that tells of an act of speech without what was said: stellte die Pläne vor; äußerte sich zu
 * den Kosten. What follows is often theirs.
 */
final class SpeakerOnStage {
    private final VerbCues cues;

    SpeakerOnStage(CueLexicon lexicon) {
        this.cues = new VerbCues(lexicon);
    }

    /** The source of the last main clause that tells of an act of speech; empty where there is none. */
    Extent of(Scene scene) {
        List<Clause> clauses = scene.clauses();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.kind() != Clause.Kind.MAIN || clause.verb().finite() < 0) {
                continue;
            }
            for (VerbCues.Match match : cues.senses(scene, clause)) {
                if (match.verb().strength() != CueVerb.Strength.WEAK && ActOfSpeech.happened(scene, match)) {
                    Extent source = Frames.source(scene, match);
                    if (!source.isEmpty()) {
                        return source;
                    }
                }
            }
        }
        return Extent.NONE;
    }
}
