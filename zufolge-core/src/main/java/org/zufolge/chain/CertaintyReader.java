package org.zufolge.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueAdverb;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.CueModal;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.StatementType;

/**
 * How far the words commit whoever passes a statement on: first what the content itself says (soll, könnte, offenbar, es
 * sei möglich, dass), then what the cue lends. A Konjunktiv as such lends nothing, and what a content denies it says by
 * itself. Of words in quotation marks those count that the speaker weighs them with: a soll is no hearsay there.
 */
final class CertaintyReader {
    private final CueLexicon lexicon;

    CertaintyReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The certainty of one statement. */
    Certainty read(Parse parse, Attribution attribution) {
        Certainty inside = attribution.type() == StatementType.REPORTED ? null : inside(parse, attribution);
        if (inside != null) {
            return inside;
        }
        if (isDenialOfOthers(parse, attribution)) {
            return Certainty.UNCOMMITTED;
        }
        return isCueDenied(parse, attribution) ? denied(attribution.certainty()) : attribution.certainty();
    }

    /**
     * „Der Deich hält“, widersprach sie; er widersprach: Der Deich halte. What is quoted, or stands as a clause of its own
     * before a verb of denial or behind its colon, is no longer what is denied, but what is said against it. Not so where the
     * verb refers back to it: Der Deich halte, was sie bestritt.
     */
    private static boolean isDenialOfOthers(Parse parse, Attribution attribution) {
        if (attribution.certainty() != Certainty.CERTAINLY_NOT || attribution.type() == StatementType.REPORTED) {
            return false;
        }
        int from = attribution.content().from();
        if (attribution.type() == StatementType.DIRECT || parse.is(from - 1, ":")) {
            return true;
        }
        int sentence = parse.sentenceAt(from);
        Clause main = sentence < 0 ? null : main(parse.clauses().get(sentence), attribution);
        return main != null
                && main.kind() == Clause.Kind.MAIN
                && main.verb().finite() > main.ownFrom()
                && attribution.frame().from() >= attribution.content().to()
                && !parse.is(attribution.frame().from(), "was");
    }

    private @Nullable Certainty inside(Parse parse, Attribution attribution) {
        int sentence = parse.sentenceAt(attribution.content().from());
        Clause main = sentence < 0 ? null : main(parse.clauses().get(sentence), attribution);
        if (main == null) {
            return null;
        }
        Certainty modal = modal(parse, main.verb(), attribution.type() == StatementType.DIRECT);
        if (modal != null) {
            return modal;
        }
        int[] own = main.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int t = own[p]; t < own[p + 1]; t++) {
                Certainty weighed = attribution.content().contains(t) ? weighed(parse, sentence, main, t) : null;
                if (weighed != null) {
                    return weighed;
                }
            }
        }
        return null;
    }

    /** The clause of a content that depends on no other clause of it, the first of several. */
    private static @Nullable Clause main(List<Clause> clauses, Attribution attribution) {
        for (Clause clause : clauses) {
            int finite = clause.verb().finite();
            if (finite < 0 || !attribution.content().contains(finite)) {
                continue;
            }
            Clause above = clause.parent() < 0 ? null : clauses.get(clause.parent());
            if (above == null
                    || above.verb().finite() < 0
                    || !attribution.content().contains(above.verb().finite())) {
                return clause;
            }
        }
        return null;
    }

    /** What a modal verb lends: soll stattfinden, könnte stattfinden, dürfte stattgefunden haben. */
    private @Nullable Certainty modal(Parse parse, VerbComplex verb, boolean quoted) {
        if (verb.auxiliary().isEmpty()) {
            return null;
        }
        CueModal.Form form = switch (verb.mood()) {
            case KONJUNKTIV_1 -> CueModal.Form.KONJUNKTIV_1;
            case KONJUNKTIV_2 -> CueModal.Form.KONJUNKTIV_2;
            default -> verb.past() ? CueModal.Form.PAST : CueModal.Form.PRESENT;
        };
        boolean perfect = isPerfect(parse, verb);
        boolean ability = verb.auxiliary().equals("können") && verb.mood() == Mood.INDICATIVE;
        for (CueModal modal : lexicon.modals(verb.auxiliary())) {
            boolean commits = switch (modal.reading()) {
                case INTENTION, REPORT -> false;
                case HEARSAY, CLAIM -> !quoted;
                default -> !ability;
            };
            if (commits && modal.form() == form && (perfect || !modal.perfect())) {
                return modal.certainty();
            }
        }
        return null;
    }

    /** gewesen sein, gesehen haben: of what is past. */
    private static boolean isPerfect(Parse parse, VerbComplex verb) {
        boolean participle = false;
        for (int other : verb.others()) {
            participle |= parse.tag(other) == Tag.PARTICIPLE;
        }
        int last =
                verb.others().isEmpty() ? -1 : verb.others().get(verb.others().size() - 1);
        return participle && (parse.is(last, "haben") || parse.is(last, "sein"));
    }

    /** What an adverb at a token lends to its clause, or a predicate to the clause that depends on it. */
    private @Nullable Certainty weighed(Parse parse, int sentence, Clause clause, int token) {
        boolean judges = isCopula(clause.verb()) && hasDependent(parse.clauses().get(sentence), clause);
        Certainty hedged = null;
        for (CueAdverb adverb : lexicon.adverbs(parse.spelling(token))) {
            boolean here = matches(parse, token, adverb);
            if (here && judges && adverb.role() == CueAdverb.Role.PREDICATE) {
                return isDenied(parse, clause.own(), token) ? denied(adverb.certainty()) : adverb.certainty();
            }
            boolean hedge = adverb.role() == CueAdverb.Role.HEDGE || adverb.role() == CueAdverb.Role.HEARSAY;
            if (here && hedge && isAdverb(parse, token) && adverb.certainty() != Certainty.CERTAINLY_NOT) {
                hedged = adverb.certainty();
            }
        }
        return hedged;
    }

    private static boolean isCopula(VerbComplex verb) {
        return verb.lemmas().contains("sein")
                || verb.lemmas().contains("werden")
                || verb.auxiliary().equals("sein");
    }

    /** wird bestimmt von, eine bestimmt große: no adverb of the clause. */
    private static boolean isAdverb(Parse parse, int token) {
        return switch (parse.tag(token)) {
            case FINITE, PARTICIPLE, INFINITIVE, ADJECTIVE -> false;
            default -> true;
        };
    }

    private static boolean matches(Parse parse, int token, CueAdverb adverb) {
        for (int i = 0; i < adverb.words().size(); i++) {
            if (!parse.is(token + i, adverb.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** es ist möglich, dass …: the predicate judges the clause that depends on it. */
    private static boolean hasDependent(List<Clause> clauses, Clause clause) {
        for (Clause child : clauses) {
            if (child.parent() == clause.id() && child.kind() != Clause.Kind.RELATIVE) {
                return true;
            }
        }
        return false;
    }

    /** schloss nicht aus, bestritt nicht: the cue itself is denied. */
    private static boolean isCueDenied(Parse parse, Attribution attribution) {
        int sentence = attribution.cue().isEmpty()
                ? -1
                : parse.sentenceAt(attribution.cue().from());
        if (sentence < 0) {
            return false;
        }
        for (Clause clause : parse.clauses().get(sentence)) {
            int finite = clause.verb().finite();
            if (finite >= 0 && attribution.cue().contains(finite)) {
                int[] own = clause.own();
                for (int p = 0; p < own.length; p += 2) {
                    for (int t = own[p]; t < own[p + 1]; t++) {
                        if (!attribution.content().contains(t) && isDenial(parse, t)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Whether one of a clause's own tokens before a token denies it. */
    private static boolean isDenied(Parse parse, int[] own, int token) {
        for (int p = 0; p < own.length; p += 2) {
            for (int t = own[p]; t < Math.min(token, own[p + 1]); t++) {
                if (isDenial(parse, t)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDenial(Parse parse, int token) {
        return parse.is(token, "nicht") && !parse.is(token + 1, "nur")
                || parse.is(token, "nie")
                || parse.is(token, "keineswegs")
                || parse.is(token, "keinesfalls");
    }

    /** nicht möglich, nicht ausgeschlossen, nicht sicher. */
    private static Certainty denied(Certainty certainty) {
        return switch (certainty) {
            case PROBABLE -> Certainty.PROBABLY_NOT;
            case POSSIBLE -> Certainty.CERTAINLY_NOT;
            case CERTAINLY_NOT, PROBABLY_NOT -> Certainty.POSSIBLE;
            case CERTAIN, POSSIBLY_NOT, UNCOMMITTED -> Certainty.UNCOMMITTED;
        };
    }
}
