package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.Tag;
import org.zufolge.lexicon.CalendarWords;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.StatementType;

/** soll, sollen: somebody says so, but nobody is named. */
final class Hearsay implements Construction {
    private final ModalReading modals;

    Hearsay(CueLexicon lexicon) {
        this.modals = new ModalReading(lexicon);
    }

    @Override
    public String name() {
        return "hearsay";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        int from = -1;
        boolean perfect = false;
        for (Clause clause : scene.clauses()) {
            if (clause.kind() == Clause.Kind.MAIN
                    && modals.of(scene, clause.verb()) == CueModal.Reading.HEARSAY
                    && !isPurpose(scene, clause)
                    && !isAgenda(scene, clause)
                    && !isTaken(found, Extent.of(clause.from(), clause.to()))) {
                from = from < 0 ? begin(scene, clause) : from;
                perfect |= ModalReading.isPerfect(scene, clause.verb());
            }
        }
        if (from >= 0) {
            found.add(Attribution.of(
                            StatementType.FREE_INDIRECT,
                            Extent.of(from, scene.to()),
                            name() + (perfect ? "/past" : "/plan"))
                    .certainty(Certainty.PROBABLE)
                    .carry(perfect ? Attribution.Carry.FREELY : Attribution.Carry.CLOSELY));
        }
    }

    /** Sie soll die Wache entlasten; …, und soll … entlasten: of what was just named, it tells what it is for. */
    private static boolean isPurpose(Scene scene, Clause clause) {
        if (ModalReading.isPerfect(scene, clause.verb())) {
            return false;
        }
        NounPhrase subject = scene.subject(clause);
        boolean secondPredicate = clause.before() == Clause.Before.COORDINATOR
                && clause.ownFrom() == clause.verb().finite();
        return secondPredicate
                || subject != null && scene.tag(subject.head()) == Tag.PRONOUN && !scene.is(subject.head(), "es");
    }

    /** Der Antrag soll am 14. April beraten werden: what is set down for a day is known, and nobody's word. */
    private static boolean isAgenda(Scene scene, Clause clause) {
        List<Integer> others = clause.verb().others();
        boolean passive = others.size() > 1 && scene.is(others.get(others.size() - 1), "werden");
        for (int i = clause.from(); passive && i + 1 < clause.to(); i++) {
            boolean day = scene.tag(i + 1) == Tag.NUMBER || CalendarWords.isWeekday(scene.lower(i + 1));
            if (day && scene.lower(i).equals("am") && clause.owns(i)) {
                return true;
            }
        }
        return false;
    }

    /** Where the hearsay begins: with the sentence, or behind the main clauses that stand before it. */
    private static int begin(Scene scene, Clause hearsay) {
        for (Clause clause : scene.clauses()) {
            if (clause.parent() < 0 && clause.id() < hearsay.id()) {
                return hearsay.from();
            }
        }
        return scene.from();
    }

    private static boolean isTaken(List<Attribution> found, Extent own) {
        for (Attribution other : found) {
            if (other.content().overlaps(own) || other.frame().overlaps(own)) {
                return true;
            }
        }
        return false;
    }
}
