package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.reading.Certainty;
import org.zufolge.text.Quoted;

/**
 * Whether a clause with a cue verb tells that something was said, written or thought: not what was not said ({@code
 * bestätigte nicht, dass}), what could or would be ({@code könnte behaupten}), nor what is known without a speaker
 * ({@code es ist bekannt, wann}).
 */
final class ActOfSpeech {
    private ActOfSpeech() {}

    /**
     * Whether the clause tells of an act of speech with this content.
     *
     * @param source whose; may be empty
     */
    static boolean isTold(Scene scene, VerbCues.Match match, Extent content, Extent source) {
        return happened(scene, match) && tells(scene, match, content, source);
    }

    /**
     * Whether somebody is told to have told of an act of speech with this content: sagte, das Amt habe erklärt, ….
     *
     * @param source whose; may be empty
     */
    static boolean isRetold(Scene scene, VerbCues.Match match, Extent content, Extent source) {
        return match.clause().verb().mood() == Mood.KONJUNKTIV_1
                && match.verb().strength() == CueVerb.Strength.ALWAYS
                && !source.isEmpty()
                && !isNegated(scene, match.clause())
                && tells(scene, match, content, source);
    }

    private static boolean tells(Scene scene, VerbCues.Match match, Extent content, Extent source) {
        Clause clause = match.clause();
        boolean quotation = holdsQuotation(scene, content);
        Clause first = firstClause(scene, clause, content);
        boolean konjunktiv = first != null && first.verb().isKonjunktiv();
        if (first != null && first.kind() == Clause.Kind.FRAGMENT && !quotation) {
            return false;
        }
        CueVerb verb = match.verb();
        if (!konjunktiv
                && !quotation
                && first != null
                && isQuestion(scene, first)
                && !isPart(scene, first, content)
                && !verb.takes(Complement.QUESTION)) {
            return false;
        }
        boolean known = verb.source() != SourceSlot.NONE && !source.isEmpty();
        if (!known && clause.verb().auxiliary().equals("sein") && !konjunktiv && verb.bare()) {
            // es ist geplant, … zu: a state, nobody's words
            return false;
        }
        return switch (verb.strength()) {
            case ALWAYS -> true;
            case MOSTLY -> known || quotation || konjunktiv || clause.verb().passive();
            case WEAK -> quotation || known && (konjunktiv || hasCorrelate(scene, match) || isOblique(verb));
        };
    }

    /** Whether the verb has its source elsewhere than in its subject, so that one that is there makes it a cue. */
    private static boolean isOblique(CueVerb verb) {
        return switch (verb.source()) {
            case IN, AUS, VON, BEI -> true;
            default -> false;
        };
    }

    /** schließt daraus, dass: the adverb that holds the place of the clause. */
    private static boolean hasCorrelate(Scene scene, VerbCues.Match match) {
        int[] own = match.clause().own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (match.verb().correlates().contains(scene.lower(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the verb of the clause is neither denied nor a mere possibility. */
    static boolean happened(Scene scene, VerbCues.Match match) {
        Clause clause = match.clause();
        VerbComplex verb = clause.verb();
        if (clause.kind() == Clause.Kind.INFINITIVE || verb.finite() < 0 || verb.isKonjunktiv()) {
            return false;
        }
        if (scene.is(verb.finite() - 1, "als") || isAsked(scene) && verb.mood() == Mood.INDICATIVE) {
            // als erwartet; a question asserts nothing
            return false;
        }
        return switch (verb.auxiliary()) {
            case "dürfen", "mögen" -> false;
            // musste einräumen, konnte bestätigen: what one had to or was able to say was said
            case "können", "müssen" -> verb.past() && !isNegated(scene, clause);
            default -> !isNegated(scene, clause) || denies(match.verb().certainty());
        };
    }

    /** Whether the sentence is a question, and not just what is quoted at its end. */
    private static boolean isAsked(Scene scene) {
        int last = scene.to() - 1;
        return scene.is(last, "?") && scene.quotedAround(last) == null;
    }

    /** bestreiten, bezweifeln, ausschließen: to deny that one does is a statement again. */
    static boolean denies(Certainty certainty) {
        return switch (certainty) {
            case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> true;
            default -> false;
        };
    }

    /** What the verb of a clause that happened lends: what one does not deny may be. */
    static Certainty certainty(Scene scene, VerbCues.Match match) {
        Certainty certainty = match.verb().certainty();
        return denies(certainty) && isNegated(scene, match.clause()) ? Certainty.POSSIBLE : certainty;
    }

    /** Whether a clause is denied: nicht, kein, niemand, weder. */
    static boolean isNegated(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                String form = scene.lower(i);
                boolean negation = form.equals("nicht")
                                && !scene.is(i + 1, "nur")
                                && !scene.is(i + 1, "zuletzt")
                                && !isAttribute(scene, i)
                        || form.equals("nie")
                        || form.equals("niemals")
                        || form.equals("niemand")
                        || form.equals("weder")
                        || scene.tag(i) == Tag.DETERMINER && form.startsWith("kein")
                        || scene.tag(i) == Tag.PRONOUN && form.equals("keiner");
                if (negation && !isQuoted(scene, i, clause)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** nicht genannte Beamte, eine nicht näher bezeichnete Quelle: the word denies an attribute, not the verb. */
    private static boolean isAttribute(Scene scene, int negation) {
        int i = negation + 1;
        while (scene.tag(i) == Tag.ADVERB) {
            i++;
        }
        return scene.tag(i) == Tag.ADJECTIVE && (scene.tag(i + 1) == Tag.NOUN || scene.tag(i + 1) == Tag.ADJECTIVE);
    }

    /** nannte es „nicht gut“: what is denied within a quotation is not the speaking. */
    private static boolean isQuoted(Scene scene, int token, Clause clause) {
        Quoted pair = scene.quotedAround(token);
        int finite = clause.verb().finite();
        return pair != null && (finite < pair.open() || finite > pair.close());
    }

    private static boolean holdsQuotation(Scene scene, Extent content) {
        Quoted pair = scene.quotedAround(content.from());
        return pair != null && pair.open() == content.from();
    }

    private static boolean isQuestion(Scene scene, Clause clause) {
        if (clause.opener() < 0 || clause.kind() != Clause.Kind.SUBORDINATE) {
            return false;
        }
        String opener = scene.lower(clause.opener());
        return opener.equals("ob") || scene.tag(clause.opener()) == Tag.W_WORD || opener.equals("wie");
    }

    /** [Wer das behauptet], lügt: a clause that another one, said as well, has for its subject or object. */
    private static boolean isPart(Scene scene, Clause clause, Extent content) {
        return clause.parent() >= 0
                && content.contains(scene.clauses().get(clause.parent()).verb().finite());
    }

    private static @Nullable Clause firstClause(Scene scene, Clause cue, Extent content) {
        Clause first = null;
        for (Clause clause : scene.clauses()) {
            if (clause.id() != cue.id()
                    && clause.from() >= content.from()
                    && clause.from() < content.to()
                    && (first == null || clause.from() < first.from())) {
                first = clause;
            }
        }
        return first;
    }
}
