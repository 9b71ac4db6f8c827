package org.zufolge.entity;

import org.jspecify.annotations.Nullable;
import org.zufolge.entity.FunctionWords.Use;
import org.zufolge.entity.Mention.Role;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Tag;
import org.zufolge.lexicon.Form;
import org.zufolge.reading.EntityKind;

/**
 * Whom a pronoun means. A relative pronoun: what its clause stands behind. A demonstrative: who was named last. A
 * personal pronoun: whoever of its gender and number is most in mind.
 */
final class PronounReference {
    /** So many mentions before it a relative pronoun looks for its noun. */
    private static final int REACH_OF_RELATIVES = 4;
    /** So many sentences back demnach reaches. */
    private static final int FARTHEST = 3;
    /** What is less in mind is not meant. */
    private static final int FAINTEST = 20;

    private final FunctionWords functionWords = FunctionWords.german();

    /** The mention that a relative pronoun takes up; null for other pronouns. */
    @Nullable
    Mention antecedent(Discourse discourse, Mention pronoun) {
        int token = pronoun.from();
        if (!isRelative(discourse, token)) {
            return null;
        }
        for (int i = pronoun.index() - 1; i >= 0 && pronoun.index() - i <= REACH_OF_RELATIVES; i--) {
            Mention before = discourse.mentions().get(i);
            if (before.sentence() != pronoun.sentence()) {
                return null;
            }
            Referent referent = discourse.of(before);
            int genders = referent != null && referent.is(EntityKind.PERSON) ? referent.genders : before.genders();
            if ((genders & pronoun.genders()) != 0 && !before.isPronoun()) {
                return before;
            }
        }
        return null;
    }

    private boolean isRelative(Discourse discourse, int token) {
        Form form = discourse.parse().spelling(token);
        // einen Brief, in dem …; viele Waffen, «die …»
        int first = token;
        while (discourse.parse().tag(first - 1) == Tag.PREPOSITION
                || discourse.parse().tag(first - 1) == Tag.QUOTE) {
            first--;
        }
        return discourse.parse().is(first - 1, ",")
                && functionWords.is(form, Use.RELATIVE)
                && Character.isLowerCase(form.text().charAt(0));
    }

    /** Whom a personal or demonstrative pronoun means; null where nobody fits. */
    @Nullable
    Referent find(Discourse discourse, Mention pronoun) {
        Form form = discourse.parse().spelling(pronoun.from());
        Referent subject = pronoun.role() == Role.SUBJECT ? object(discourse, pronoun) : subject(discourse, pronoun);
        if (pronoun.genders() == Genders.PLURAL && takesUpTwo(discourse, pronoun)) {
            return null;
        }
        if (functionWords.is(form, Use.DEMONSTRATIVE)) {
            return last(discourse, pronoun, subject);
        }
        return mostInMind(discourse, pronoun.genders(), pronoun.sentence(), subject, discourse.closes(pronoun));
    }

    /** [der Käufer] und [der Verkäufer] haben einen Vertrag, in dem sie …: both, and none of several others. */
    private static boolean takesUpTwo(Discourse discourse, Mention pronoun) {
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Mention mention = discourse.mentions().get(i);
            if (mention.sentence() != pronoun.sentence()) {
                return false;
            }
            int to = Math.max(mention.to(), mention.phrase().to());
            Mention second = discourse.parse().is(to, "und") ? discourse.startingAt(to + 1) : null;
            if (second != null && isOne(discourse, mention) && isOne(discourse, second)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Discourse discourse, Mention mention) {
        Referent referent = discourse.of(mention);
        return referent != null
                && referent.isPerson()
                && mention.role() != Role.PREPOSITIONAL
                && mention.role() != Role.ATTRIBUTE;
    }

    /** Whose a thing is by its possessive pronoun, or eigen: ihrer Meinung, eigenen Angaben; null for other mentions. */
    @Nullable
    Referent owner(Discourse discourse, Mention mention) {
        Form first = discourse.parse().spelling(mention.from());
        int genders = functionWords.genders(first, Use.POSSESSIVE);
        if (genders != 0) {
            return mostInMind(discourse, genders, mention.sentence(), null);
        }
        if (!functionWords.is(first, Use.REFLEXIVE)) {
            return null;
        }
        Referent subject = subject(discourse, mention);
        return subject != null || hasSubjectBehind(discourse, mention)
                ? subject
                : mostInMind(discourse, Genders.ANY, mention.sentence(), null);
    }

    /** Nach eigenen Angaben will [das Unternehmen] …: whose they are stands further on. */
    private static boolean hasSubjectBehind(Discourse discourse, Mention mention) {
        for (int i = mention.index() + 1; i < discourse.mentions().size(); i++) {
            Mention behind = discourse.mentions().get(i);
            if (behind.sentence() != mention.sentence()) {
                return false;
            }
            if (behind.role() == Role.SUBJECT && clause(discourse, behind) == clause(discourse, mention)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever of these genders is most in mind, but not the one who is left out. */
    @Nullable
    Referent mostInMind(Discourse discourse, int genders, int sentence, @Nullable Referent leftOut) {
        return mostInMind(discourse, genders, sentence, leftOut, false);
    }

    /**
     * The same.
     *
     * @param before whether only what came before the sentence counts
     */
    private static @Nullable Referent mostInMind(
            Discourse discourse, int genders, int sentence, @Nullable Referent leftOut, boolean before) {
        Referent best = null;
        int most = FAINTEST;
        for (Referent referent : discourse.recent()) {
            if (referent == leftOut || !canSpeak(referent) || !agrees(referent, genders)) {
                continue;
            }
            int salience = before && referent.sentence == sentence
                    ? referent.carried
                    : Salience.at(discourse.parse(), referent, sentence);
            if (referent.is(EntityKind.PERSON)) {
                // who acts and speaks in the news is a person more often than a body
                salience += salience / 2;
            }
            if (salience > most) {
                most = salience;
                best = referent;
            }
        }
        return best;
    }

    /** Whom demnach refers to: the subject of the sentence before, or the next before that, a document too. */
    @Nullable
    Referent lastSource(Discourse discourse, Mention adverb) {
        Referent subject = null;
        int sentence = -1;
        for (int i = adverb.index() - 1; i >= 0; i--) {
            Mention mention = discourse.mentions().get(i);
            if (subject != null && mention.sentence() != sentence
                    || adverb.sentence() - mention.sentence() > FARTHEST) {
                break;
            }
            Referent referent = discourse.of(mention);
            if (referent != null && mention.role() == Role.SUBJECT && mention.sentence() != adverb.sentence()) {
                // of several in a sentence the first, which is that of its main clause more often
                subject = referent;
                sentence = mention.sentence();
            }
        }
        return subject;
    }

    private @Nullable Referent last(Discourse discourse, Mention pronoun, @Nullable Referent leftOut) {
        for (Referent referent : discourse.recent()) {
            if (referent != leftOut && canSpeak(referent) && agrees(referent, pronoun.genders())) {
                return Salience.at(discourse.parse(), referent, pronoun.sentence()) > FAINTEST ? referent : null;
            }
        }
        return null;
    }

    private static boolean agrees(Referent referent, int genders) {
        int own = referent.plural ? Genders.PLURAL : referent.genders;
        return (own & genders) != 0;
    }

    private static boolean canSpeak(Referent referent) {
        return !referent.is(EntityKind.DOCUMENT) && !referent.is(EntityKind.PLACE);
    }

    /** Who is the subject of the clause that a pronoun is an object in. */
    private static @Nullable Referent subject(Discourse discourse, Mention pronoun) {
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Mention mention = discourse.mentions().get(i);
            if (mention.sentence() != pronoun.sentence()) {
                return null;
            }
            if (mention.role() == Role.SUBJECT && clause(discourse, mention) == clause(discourse, pronoun)) {
                return discourse.of(mention);
            }
        }
        return null;
    }

    /** Über seinen Anwalt ließ [er] ausrichten: who stands before a subject as an object of its clause, and is not meant. */
    private static @Nullable Referent object(Discourse discourse, Mention pronoun) {
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Mention mention = discourse.mentions().get(i);
            if (mention.sentence() != pronoun.sentence()) {
                return null;
            }
            boolean object = mention.role() == Role.OBJECT || mention.role() == Role.PREPOSITIONAL;
            if (object && clause(discourse, mention) == clause(discourse, pronoun)) {
                return discourse.of(mention);
            }
        }
        return null;
    }

    /** The number of the clause a mention's head is in; -1 where it is in none. */
    private static int clause(Discourse discourse, Mention mention) {
        for (Clause clause : discourse.parse().clauses().get(mention.sentence())) {
            if (clause.owns(mention.phrase().head())) {
                return clause.id();
            }
        }
        return -1;
    }
}
