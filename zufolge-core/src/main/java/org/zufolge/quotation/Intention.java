package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/**
 * will and an infinitive: the subject has said that it means to. Die Regierung will die Steuer senken. Not where it opens
 * the report: there it is the news itself, in the report's own words.
 */
final class Intention implements Construction {
    private final ModalReading modals;

    Intention(CueLexicon lexicon) {
        this.modals = new ModalReading(lexicon);
    }

    @Override
    public String name() {
        return "intention";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        if (scene.is(scene.to() - 1, "?") || scene.opensReport()) {
            return;
        }
        for (Clause clause : scene.clauses()) {
            if (clause.kind() != Clause.Kind.MAIN
                    || !isIntention(scene, clause.verb())
                    || Attribution.isAmong(found, clause.verb().finite())) {
                continue;
            }
            boolean secondPredicate = clause.before() == Clause.Before.COORDINATOR
                    && clause.ownFrom() == clause.verb().finite();
            NounPhrase subject = secondPredicate ? null : scene.subject(clause);
            if (subject != null && (scene.tag(subject.head()) == Tag.NOUN || scene.tag(subject.head()) == Tag.NAME)) {
                found.add(Attribution.of(StatementType.REPORTED, scene.whole(clause), name())
                        .medium(Medium.SPEECH_OR_THOUGHT)
                        .certainty(Certainty.PROBABLE)
                        .source(scene.trimmed(subject.from(), subject.to())));
            }
        }
    }

    /** Whether somebody means to, now and in fact: not wollte, möchte. */
    private boolean isIntention(Scene scene, VerbComplex verb) {
        return verb.mood() == Mood.INDICATIVE && !verb.past() && modals.of(scene, verb) == CueModal.Reading.INTENTION;
    }
}
