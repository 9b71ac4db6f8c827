package org.zufolge.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.reading.StatementType;

/** A noun of saying whose content is its predicate: Seine Forderung ist, dass …; das Ergebnis lautet, …; Ziel ist es, … zu …. */
final class NounPredicate implements Construction {
    private final CueLexicon lexicon;

    NounPredicate(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "noun-predicate";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause child : scene.clauses()) {
            if (child.parent() < 0 || child.first() != child.id() || child.from() < 2) {
                continue;
            }
            Clause clause = scene.clauses().get(child.parent());
            VerbComplex verb = clause.verb();
            if (!isCopula(verb) || verb.isKonjunktiv() || child.from() < verb.finite() || isCovered(found, child)) {
                continue;
            }
            NounPhrase subject = scene.subject(clause);
            CueNoun noun = subject == null ? null : scene.noun(lexicon, subject.head());
            if (subject == null || noun == null || !takes(scene, noun, child) || hasPredicate(scene, clause, subject)) {
                continue;
            }
            Extent content = scene.trimmed(child.from(), child.to());
            NounPhrase owner = owner(scene, subject);
            found.add(Attribution.of(StatementType.INDIRECT, content, name() + "/" + noun.lemma())
                    .medium(noun.medium())
                    .certainty(noun.certainty())
                    .cue(Extent.of(subject.from(), subject.core()).or(Extent.of(verb.finite(), verb.finite() + 1)))
                    .frame(Extent.of(clause.from(), child.from()))
                    .source(owner == null ? Extent.NONE : scene.trimmed(owner.from(), owner.to())));
        }
    }

    private static boolean isCopula(VerbComplex verb) {
        return verb.others().isEmpty()
                && verb.particle() < 0
                && (verb.lemmas().contains("sein") || verb.lemmas().contains("lauten"));
    }

    private static boolean takes(Scene scene, CueNoun noun, Clause child) {
        if (noun.kind() != CueNoun.Kind.UTTERANCE && noun.kind() != CueNoun.Kind.THOUGHT) {
            return false;
        }
        return switch (child.kind()) {
            case INFINITIVE -> child.opener() < 0;
            case SUBORDINATE ->
                child.opener() >= 0
                        && (scene.is(child.opener(), "dass")
                                || scene.is(child.opener(), "daß")
                                || scene.is(child.opener(), "ob")
                                || scene.tag(child.opener()) == Tag.W_WORD);
            default -> false;
        };
    }

    /** Die Forderung ist richtig, weil: something else is said of the noun. */
    private static boolean hasPredicate(Scene scene, Clause clause, NounPhrase subject) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                boolean outside = i < subject.from() || i >= subject.to();
                Tag tag = scene.tag(i);
                if (outside
                        && i > clause.verb().finite()
                        && (tag == Tag.ADJECTIVE || tag == Tag.NOUN && scene.tag(i - 1) != Tag.PREPOSITION)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whose the noun is: die Forderung [der Opposition]. */
    private static @Nullable NounPhrase owner(Scene scene, NounPhrase phrase) {
        if (phrase.core() >= phrase.to()) {
            return null;
        }
        int from = scene.tag(phrase.core()) == Tag.PREPOSITION ? phrase.core() + 1 : phrase.core();
        return scene.phrases().at(from, phrase.to(), Reach.USUAL);
    }

    private static boolean isCovered(List<Attribution> found, Clause child) {
        for (Attribution other : found) {
            if (other.content().contains(child.from())) {
                return true;
            }
        }
        return false;
    }
}
