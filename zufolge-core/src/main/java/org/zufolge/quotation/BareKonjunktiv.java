package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.List;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.reading.StatementType;

/** A sentence in the Konjunktiv with no reporting clause: it belongs to whoever spoke last. */
final class BareKonjunktiv implements Construction {
    private final VerbCues cues;

    BareKonjunktiv(CueLexicon lexicon) {
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "bare-konjunktiv";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        List<Clause> mains = new ArrayList<>();
        boolean whole = true;
        for (Clause clause : scene.clauses()) {
            if (clause.kind() == Clause.Kind.MAIN && clause.verb().finite() >= 0) {
                mains.add(clause);
                whole &= isReporting(clause.verb())
                        && !isTaken(found, clause.verb().finite());
            }
        }
        Extent reported = Extent.NONE;
        boolean first = false;
        boolean replacing = false;
        for (Clause clause : mains) {
            if (whole
                    || standsOut(scene, clause) && !isTaken(found, clause.verb().finite())) {
                first |= clause.verb().mood() == Mood.KONJUNKTIV_1;
                replacing |= replacesFirst(scene, clause.verb());
                reported = reported.or(scene.trimmed(clause.from(), clause.to()));
            }
        }
        if (reported.isEmpty()) {
            return;
        }
        Attribution attribution = Attribution.of(
                        StatementType.INDIRECT_FREE_INDIRECT,
                        whole ? Extent.of(scene.from(), scene.to()) : reported,
                        name() + (first ? "/1" : "/2"))
                .carry(first || replacing ? Attribution.Carry.FREELY : Attribution.Carry.IN_KONJUNKTIV);
        Extent source = whole ? Extent.NONE : beforeColon(scene, reported.from(), found);
        found.add(source.isEmpty() ? attribution : attribution.source(source).carry(Attribution.Carry.NO));
    }

    /**
     * [Carla Meerbusch] blieb bei ihrer Kritik: Der Deich sei marode; [ein Sprecher] lehnte eine Stellungnahme ab: Man sei
     * beschäftigt. Who is named or speaks before the colon has the word behind it.
     */
    private static Extent beforeColon(Scene scene, int begin, List<Attribution> found) {
        if (!scene.is(begin - 1, ":")) {
            return Extent.NONE;
        }
        for (Attribution other : found) {
            if (other.type() == StatementType.REPORTED && other.content().to() == begin - 1) {
                return other.source();
            }
        }
        Clause clause = scene.clauseOf(begin - 2);
        NounPhrase subject = clause == null || clause.kind() != Clause.Kind.MAIN ? null : scene.subject(clause);
        if (subject == null || !isNamed(scene, subject)) {
            return Extent.NONE;
        }
        return scene.trimmed(subject.from(), subject.to());
    }

    private static boolean isNamed(Scene scene, NounPhrase phrase) {
        for (int t = phrase.from(); t < phrase.core(); t++) {
            if (scene.tag(t) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause is reported though its neighbours are not: der Mann ist frei, die Anklage bleibe bestehen. */
    private boolean standsOut(Scene scene, Clause clause) {
        NounPhrase subject = scene.subject(clause);
        return clause.verb().mood() == Mood.KONJUNKTIV_1
                && clause.parent() < 0
                && subject != null
                && !scene.is(subject.head(), "ich")
                && !scene.is(clause.verb().finite() + 1, "denn")
                && !isUnsaid(scene, clause);
    }

    /** Niemand sagte, [er sei krank]: what nobody is told to have said. */
    private boolean isUnsaid(Scene scene, Clause clause) {
        if (clause.id() == 0 || clause.before() != Clause.Before.COMMA) {
            return false;
        }
        Clause before = scene.clauses().get(clause.id() - 1);
        VerbCues.Match match = before.kind() == Clause.Kind.MAIN ? cues.match(scene, before) : null;
        return match != null && match.verb().takes(Complement.MAIN_CLAUSE) && ActOfSpeech.isNegated(scene, before);
    }

    /** Whether a verb stands in the Konjunktiv; not möchte, which is its own verb by now. */
    private static boolean isReporting(VerbComplex verb) {
        return verb.isKonjunktiv()
                && !(verb.mood() == Mood.KONJUNKTIV_2
                        && (verb.auxiliary().equals("mögen") || verb.lemmas().contains("mögen")));
    }

    /**
     * Whether a second Konjunktiv stands for a first that would look like the indicative: sie hätten for sie haben, but not
     * er hätte, which says that he has not, nor sie wären.
     */
    private static boolean replacesFirst(Scene scene, VerbComplex verb) {
        return verb.mood() == Mood.KONJUNKTIV_2 && verb.plural() && !scene.is(verb.finite(), "wären");
    }

    private static boolean isTaken(List<Attribution> found, int finite) {
        for (Attribution other : found) {
            if (other.content().contains(finite) || other.frame().contains(finite)) {
                return true;
            }
        }
        return false;
    }
}
