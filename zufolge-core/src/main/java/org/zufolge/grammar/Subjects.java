package org.zufolge.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.text.Quoted;

/**
 * Finds the subject of a clause: the noun phrase in the nominative that agrees with the finite verb. In a main clause it
 * stands in the field before the verb or right behind it; where both could be nominative, the one that can be nothing
 * else wins.
 */
final class Subjects {
    private final Parse parse;
    private final NounPhrases phrases;

    Subjects(Parse parse) {
        this.parse = parse;
        this.phrases = new NounPhrases(parse);
    }

    /** The subjects of a sentence's clauses, null where one has none of its own. */
    @Nullable
    NounPhrase[] of(List<Clause> clauses) {
        @Nullable NounPhrase[] subjects = new NounPhrase[clauses.size()];
        for (int i = 0; i < subjects.length; i++) {
            subjects[i] = of(clauses.get(i));
        }
        return subjects;
    }

    private @Nullable NounPhrase of(Clause clause) {
        int finite = clause.verb().finite();
        if (finite < 0) {
            return null;
        }
        if (clause.kind() == Clause.Kind.RELATIVE && clause.opener() >= 0) {
            NounPhrase relative = relative(clause);
            if (relative != null) {
                return relative;
            }
        }
        NounPhrase front = clause.kind() == Clause.Kind.MAIN ? front(clause, finite) : null;
        NounPhrase middle = middle(clause, finite);
        if (front == null) {
            return middle;
        }
        if (middle == null) {
            return front;
        }
        boolean frontOnly = onlyNominative(front);
        boolean middleOnly = onlyNominative(middle);
        return middleOnly && !frontOnly || isNeuterPronoun(front) ? middle : front;
    }

    /** Das teilte die Firma mit: in front of the verb a neuter pronoun is the object, if another phrase can be the subject. */
    private boolean isNeuterPronoun(NounPhrase phrase) {
        return phrase.to() - phrase.from() == 1
                && (parse.is(phrase.head(), "das")
                        || parse.is(phrase.head(), "dies")
                        || parse.is(phrase.head(), "dieses"));
    }

    private boolean onlyNominative(NounPhrase phrase) {
        return phrase.isNominative() && (phrase.agreement() & Agreement.ACCUSATIVE) == 0;
    }

    private @Nullable NounPhrase relative(Clause clause) {
        int opener = clause.opener();
        if (parse.tag(opener - 1) == Tag.PREPOSITION && opener > clause.from()) {
            return null;
        }
        String form = parse.form(opener);
        boolean nominative = switch (form) {
            case "der", "die", "das", "welcher", "welche", "welches", "was", "wer" -> true;
            default -> false;
        };
        if (!nominative) {
            return null;
        }
        if (!form.equals("der") && !form.equals("welcher")) {
            NounPhrase other = middle(clause, clause.verb().finite());
            if (other != null
                    && (onlyNominative(other)
                            || parse.tag(other.head()) != Tag.PRONOUN && other.from() == opener + 1)) {
                return null;
            }
        }
        return new NounPhrase(opener, opener + 1, opener, opener + 1, Agreement.NOMINATIVE);
    }

    private @Nullable NounPhrase front(Clause clause, int finite) {
        int start = clause.ownFrom();
        Quoted mark = parse.opened(start - 1);
        if (mark != null && mark.close() < finite && phrases.at(start - 1, finite, Reach.TIGHT) != null) {
            // „Der Kurier“ berichtete: a clause leaves marks at its ends outside
            start--;
        }
        while (start < finite && skippable(start, finite)) {
            start++;
        }
        if (start >= finite) {
            return null;
        }
        NounPhrase core = phrases.at(start, finite, Reach.TIGHT);
        if (core == null || !core.isNominative() || !agrees(core, clause.verb(), start, finite)) {
            return null;
        }
        int to = finite;
        while (to > core.core()
                && (parse.tag(to - 1) == Tag.ADVERB || parse.is(to - 1, ",") && !closesApposition(core, to - 1))) {
            to--;
        }
        return new NounPhrase(start, withoutRelative(clause, core, to), core.head(), core.core(), core.agreement());
    }

    /** The end of a phrase before the first relative clause in it. */
    private int withoutRelative(Clause clause, NounPhrase core, int to) {
        int[] own = clause.own();
        for (int p = 0; p + 2 < own.length; p += 2) {
            int gap = own[p + 1];
            boolean relative = gap >= core.core() && gap < to && own[p + 2] - gap > 3 && hasFinite(gap, own[p + 2]);
            if (relative) {
                return gap;
            }
        }
        return to;
    }

    private boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (parse.tag(i) == Tag.FINITE) {
                return true;
            }
        }
        return false;
    }

    private boolean closesApposition(NounPhrase core, int comma) {
        for (int i = comma - 1; i >= core.core(); i--) {
            if (parse.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean skippable(int token, int finite) {
        Tag tag = parse.tag(token);
        return tag == Tag.ADVERB
                || tag == Tag.COORDINATOR
                || tag == Tag.QUOTE && phrases.at(token, finite, Reach.TIGHT) == null
                || parse.is(token, "Auch")
                || parse.is(token, "Selbst")
                || parse.is(token, "Nur");
    }

    private @Nullable NounPhrase middle(Clause clause, int finite) {
        boolean verbLast = clause.kind() != Clause.Kind.MAIN;
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            int i = own[p];
            int end = own[p + 1];
            if (verbLast) {
                if (i <= clause.opener() && clause.opener() < end) {
                    i = clause.opener() + 1;
                }
                end = Math.min(end, Math.max(i, finite));
            } else {
                if (end <= finite) {
                    continue;
                }
                i = Math.max(i, finite + 1);
            }
            while (i < end) {
                Tag tag = parse.tag(i);
                int after = parse.afterQuoted(i, finite);
                if (after > i) {
                    i = after;
                    continue;
                }
                if (tag == Tag.PREPOSITION) {
                    NounPhrase object = phrases.at(i + 1, end, Reach.TIGHT);
                    i = object == null ? i + 1 : object.to();
                    continue;
                }
                if (tag == Tag.DETERMINER
                        || tag == Tag.NOUN
                        || tag == Tag.NAME
                        || tag == Tag.ADJECTIVE
                        || tag == Tag.NUMBER
                        || tag == Tag.PRONOUN && !parse.is(i, "sich")
                        || tag == Tag.QUOTE && phrases.at(i, end, Reach.TIGHT) != null) {
                    NounPhrase phrase = phrases.at(i, reach(clause, end), Reach.USUAL);
                    if (phrase == null) {
                        i++;
                        continue;
                    }
                    boolean es = parse.is(phrase.head(), "es") && phrase.to() - phrase.from() == 1;
                    if (phrase.isNominative()
                            && !es
                            && !isDative(phrase)
                            && agrees(phrase, clause.verb(), phrase.from(), phrase.to())) {
                        return phrase;
                    }
                    i = Math.max(i + 1, phrase.core());
                    continue;
                }
                i++;
            }
        }
        return null;
    }

    /** An apposition between commas goes on in the clause's next piece. */
    private int reach(Clause clause, int end) {
        return Math.max(end, clause.ownTo());
    }

    private boolean isDative(NounPhrase phrase) {
        return !phrase.isNominative();
    }

    private boolean agrees(NounPhrase phrase, VerbComplex verb, int from, int to) {
        boolean plural = phrase.can(Agreement.NOMINATIVE & Agreement.PLURAL);
        boolean singular = phrase.can(Agreement.NOMINATIVE & Agreement.SINGULAR);
        if (verb.plural() && !plural) {
            for (int i = from; i < Math.max(to, phrase.to()); i++) {
                if (parse.is(i, "und") || parse.is(i, "sowie")) {
                    return true;
                }
            }
            // a name may be plural: die USA, Guns N' Roses
            return parse.tag(phrase.head()) == Tag.NAME || !parse.words()[phrase.head()].known();
        }
        return !verb.singular() || singular || parse.tag(phrase.head()) == Tag.NAME;
    }
}
