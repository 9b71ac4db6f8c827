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

/** will and an infinitive: the subject has said that it means to. Die Regierung will die Steuer senken. */
final class Intention implements Construction {
    @Override
    public String name() {
        return "intention";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        if (scene.is(scene.to() - 1, "?")) {
            return;
        }
        for (Clause clause : scene.clauses()) {
            if (clause.kind() != Clause.Kind.MAIN || !isIntention(clause.verb()) || isTaken(found, clause)) {
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

    private static boolean isIntention(VerbComplex verb) {
        return verb.auxiliary().equals("wollen") && verb.mood() == Mood.INDICATIVE && !verb.past() && !verb.passive();
    }

    private static boolean isTaken(List<Attribution> found, Clause clause) {
        for (Attribution other : found) {
            if (other.content().contains(clause.verb().finite())
                    || other.frame().contains(clause.verb().finite())) {
                return true;
            }
        }
        return false;
    }
}
