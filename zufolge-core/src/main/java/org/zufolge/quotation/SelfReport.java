package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/**
 * wollen and a perfect infinitive: the subject says so of itself, and whoever tells it stands back. Ein Zeuge will den Mann
 * gesehen haben. After Helbig and Buscha, <i>Deutsche Grammatik</i>, on the subjective use of modal verbs.
 */
final class SelfReport implements Construction {
    private final ModalReading modals;

    SelfReport(CueLexicon lexicon) {
        this.modals = new ModalReading(lexicon);
    }

    @Override
    public String name() {
        return "self-report";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.kind() != Clause.Kind.MAIN
                    || clause.verb().mood() != Mood.INDICATIVE
                    || modals.of(scene, clause.verb()) != CueModal.Reading.CLAIM
                    || isDue(scene, clause)
                    || Attribution.isAmong(found, clause.verb().finite())) {
                continue;
            }
            NounPhrase subject = Frames.sharedSubject(scene, clause);
            if (subject != null && !scene.is(subject.head(), "es") && !scene.is(subject.head(), "man")) {
                found.add(Attribution.of(StatementType.REPORTED, scene.whole(clause), name())
                        .medium(Medium.SPEECH)
                        .certainty(Certainty.POSSIBLE)
                        .source(scene.trimmed(subject.from(), subject.to())));
            }
        }
    }

    /** Die Stadt will das Bad bis Mai saniert haben: by then, and no claim. */
    private static boolean isDue(Scene scene, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (clause.owns(i) && scene.lower(i).equals("bis")) {
                return true;
            }
        }
        return false;
    }
}
