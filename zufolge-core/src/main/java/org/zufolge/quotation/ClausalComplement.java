package org.zufolge.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;

/**
 * A cue verb and the clause that is its content: sagte, dass …; kündigte an, … zu …; …, teilte die Polizei mit; sagte,
 * er sei ….
 */
final class ClausalComplement implements Construction {
    private final CueLexicon lexicon;
    private final VerbCues cues;

    ClausalComplement(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "clausal-complement";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (clause.verb().lemmas().isEmpty() || opensWithWie(scene, clause)) {
                continue;
            }
            VerbCues.Match match = cues.match(scene, clause);
            if (match == null) {
                continue;
            }
            Extent content = content(scene, match);
            if (content.isEmpty()) {
                continue;
            }
            Extent source = Frames.source(scene, match);
            if (ActOfSpeech.isTold(scene, match, content, source)) {
                found.add(attribution(scene, match, content, source));
            }
        }
    }

    private static boolean opensWithWie(Scene scene, Clause clause) {
        return clause.opener() >= 0 && scene.lower(clause.opener()).equals("wie");
    }

    private Attribution attribution(Scene scene, VerbCues.Match match, Extent content, Extent source) {
        Extent frame = frame(scene, match.clause(), content);
        StatementType type = StatementType.INDIRECT;
        Quoted pair = whollyQuoted(scene, content);
        if (pair != null) {
            type = StatementType.DIRECT;
            content = Extent.of(pair.open(), pair.close() + 1);
            frame = frame.minus(content);
        }
        return Attribution.of(type, content, name() + "/" + match.verb().lemma())
                .medium(match.verb().medium())
                .certainty(match.verb().certainty())
                .cue(match.cue().or(correlate(scene, match.clause(), match.verb())))
                .frame(frame)
                .source(source)
                .addressee(Frames.addressee(scene, match, source))
                .basis(Frames.basis(scene, frame, lexicon));
    }

    private static @Nullable Quoted whollyQuoted(Scene scene, Extent content) {
        Quoted pair = scene.quotedAround(content.from());
        return pair != null && pair.close() >= content.to() - 1 ? pair : null;
    }

    /** davon, darauf, dazu: the adverb that holds the place of the clause. */
    private static Extent correlate(Scene scene, Clause clause, CueVerb verb) {
        Extent cue = Extent.NONE;
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (verb.correlates().contains(scene.lower(i))) {
                    cue = cue.or(Extent.of(i, i + 1));
                }
            }
        }
        return cue;
    }

    // --- content ---------------------------------------------------------------------------------------------------

    private Extent content(Scene scene, VerbCues.Match match) {
        CueVerb takes = match.verb();
        Extent dependent = dependent(scene, match.clause(), takes);
        if (!dependent.isEmpty()) {
            return dependent;
        }
        if (takes.takes(Complement.MAIN_CLAUSE)
                || takes.takes(Complement.DIRECT)
                || !correlate(scene, match.clause(), takes).isEmpty()) {
            boolean verbFirst =
                    match.clause().ownFrom() == match.clause().verb().finite()
                            && match.clause().kind() == Clause.Kind.MAIN;
            if (verbFirst && match.clause().from() > scene.from() && isParenthesis(scene, match.clause())) {
                Extent before = preceding(scene, match.clause());
                if (!before.isEmpty()) {
                    return before;
                }
            }
            return following(scene, match);
        }
        return Extent.NONE;
    }

    /** sagte er; heißt es: with a subject of its own, where a second predicate has none. */
    private static boolean isParenthesis(Scene scene, Clause clause) {
        return scene.is(clause.ownFrom() + 1, "es")
                || scene.subject(clause) != null && !continuesSentence(scene, clause);
    }

    /** , befürchtet aber weitere Tote: what links a second predicate to the first. */
    private static boolean continuesSentence(Scene scene, Clause clause) {
        return scene.is(clause.ownFrom() + 1, "aber")
                || scene.is(clause.ownFrom() + 1, "dann")
                || scene.is(clause.ownFrom() + 1, "also");
    }

    private Extent dependent(Scene scene, Clause clause, CueVerb takes) {
        Extent content = Extent.NONE;
        for (Clause child : scene.clauses()) {
            boolean first = child.parent() == clause.id() && child.first() == child.id();
            boolean more = !content.isEmpty()
                    && child.parent() == clause.id()
                    && child.first() != child.id()
                    && content.contains(scene.clauses().get(child.first()).from());
            if (first && !content.isEmpty()) {
                continue;
            }
            if (first && fits(scene, clause, child, takes) || more) {
                content = content.isEmpty()
                        ? Extent.of(child.from(), child.to())
                        : Extent.of(content.from(), Math.max(content.to(), child.to()));
            }
        }
        return content.isEmpty() ? content : withQuotes(scene, content);
    }

    private boolean fits(Scene scene, Clause clause, Clause child, CueVerb takes) {
        boolean correlate = !correlate(scene, clause, takes).isEmpty();
        switch (child.kind()) {
            case SUBORDINATE -> {
                if (!correlate && !takes.takes(Complement.CLAUSE) || child.opener() < 0) {
                    return false;
                }
                String opener = scene.lower(child.opener());
                if (opener.equals("dass") || opener.equals("daß") || opener.equals("ob")) {
                    return !belongsToNoun(scene, child) && !scene.is(child.opener() - 1, "so");
                }
                return scene.tag(child.opener()) == Tag.W_WORD
                                && !opener.equals("wobei")
                                && !opener.equals("wonach")
                                && !opener.equals("weshalb")
                                && !opener.equals("was")
                                && child.from() > clause.verb().finite()
                        || opener.equals("wie") && child.from() > clause.verb().finite() && isLate(clause, child);
            }
            case INFINITIVE -> {
                return (correlate || takes.takes(Complement.INFINITIVE))
                        && child.opener() < 0
                        && !belongsToNoun(scene, child);
            }
            default -> {
                return false;
            }
        }
    }

    private static boolean isLate(Clause clause, Clause child) {
        return child.from() >= clause.ownTo();
    }

    /** Whether a noun right before the clause takes it: die Forderung, … zu …. */
    private boolean belongsToNoun(Scene scene, Clause child) {
        int before = child.from() - 1;
        while (before > scene.from() && (scene.tag(before) == Tag.PUNCTUATION || scene.tag(before) == Tag.QUOTE)) {
            before--;
        }
        if (scene.tag(before) != Tag.NOUN) {
            return false;
        }
        CueNoun noun = scene.noun(lexicon, before);
        return noun != null
                && noun.takes(child.kind() == Clause.Kind.INFINITIVE ? Complement.INFINITIVE : Complement.CLAUSE)
                && noun.kind() != CueNoun.Kind.DOCUMENT;
    }

    /** Takes the quotation marks that stand around a run into it. */
    private static Extent withQuotes(Scene scene, Extent content) {
        int from = content.from();
        int to = content.to();
        if (scene.tag(from - 1) == Tag.QUOTE && (to >= scene.to() || scene.tag(to) == Tag.QUOTE)) {
            from--;
        }
        if (scene.tag(to) == Tag.QUOTE && to < scene.to()) {
            Quoted pair = scene.quotedAround(to);
            if (pair != null && pair.close() == to && pair.open() >= from) {
                to++;
            }
        }
        return scene.trimmed(from, to);
    }

    /** The words before a reporting clause with its verb first: …, sagte er. */
    private static Extent preceding(Scene scene, Clause frame) {
        if (frame.before() != Clause.Before.COMMA
                && frame.before() != Clause.Before.DASH
                && frame.before() != Clause.Before.STOP
                && scene.tag(frame.from() - 1) != Tag.QUOTE) {
            return Extent.NONE;
        }
        int begin = scene.from();
        for (Clause clause : scene.clauses()) {
            if (clause.id() < frame.id() && clause.before() == Clause.Before.COLON) {
                begin = clause.from();
            }
        }
        boolean independent = begin < frame.from() && scene.quotedAround(begin) != null;
        for (Clause clause : scene.clauses()) {
            independent |= clause.id() != frame.id()
                    && clause.from() >= begin
                    && clause.from() < frame.from()
                    && clause.parent() < 0;
        }
        // Obwohl …, bestritt er alles: what stands in front is part of the clause itself
        return independent ? withQuotes(scene, Extent.of(begin, lastBefore(scene, frame))) : Extent.NONE;
    }

    private static int lastBefore(Scene scene, Clause frame) {
        int end = frame.from();
        while (end > scene.from() && scene.tag(end - 1) == Tag.PUNCTUATION) {
            end--;
        }
        return end;
    }

    /** The main clauses behind a reporting clause: sagte, er sei …, und er habe …. */
    private Extent following(Scene scene, VerbCues.Match match) {
        Clause clause = match.clause();
        Extent content = Extent.NONE;
        boolean colon = false;
        for (Clause next : scene.clauses()) {
            if (next.id() <= clause.id()
                    || next.kind() == Clause.Kind.FRAGMENT && next.before() != Clause.Before.COLON) {
                continue;
            }
            boolean root = next.kind() == Clause.Kind.MAIN && next.parent() < 0
                    || next.before() == Clause.Before.COLON && next.parent() < 0;
            if (!root) {
                continue;
            }
            if (content.isEmpty()) {
                if (next.from() < clause.ownTo() || next.before() == Clause.Before.COORDINATOR) {
                    return Extent.NONE;
                }
                colon = next.before() == Clause.Before.COLON;
                boolean konjunktiv = next.verb().isKonjunktiv();
                boolean verbFirst = next.verb().finite() == next.from();
                if (colon) {
                    content = Extent.of(next.from(), next.to());
                } else if (next.before() == Clause.Before.COMMA
                        && !verbFirst
                        && match.verb().takes(Complement.MAIN_CLAUSE)
                        && (konjunktiv
                                || match.verb().strength() == CueVerb.Strength.ALWAYS && !hasObject(scene, match))) {
                    content = Extent.of(next.from(), next.to());
                } else {
                    return Extent.NONE;
                }
            } else if (colon || continues(scene, next)) {
                content = Extent.of(content.from(), Math.max(content.to(), next.to()));
            } else {
                break;
            }
        }
        return content.isEmpty() ? content : withQuotes(scene, content);
    }

    private boolean continues(Scene scene, Clause next) {
        Mood mood = next.verb().mood();
        if (mood == Mood.KONJUNKTIV_1 || mood == Mood.KONJUNKTIV_2) {
            return true;
        }
        return next.before() == Clause.Before.COORDINATOR
                && scene.subject(next) == null
                && cues.match(scene, next) == null;
    }

    /** Whether the verb has an object of its own, so that what follows is no content of it. */
    private static boolean hasObject(Scene scene, VerbCues.Match match) {
        NounPhrase subject = scene.subject(match.clause());
        Extent source = subject == null ? Extent.NONE : Extent.of(subject.from(), subject.to());
        return !Frames.object(scene, match.clause(), Agreement.ACCUSATIVE, source)
                .isEmpty();
    }

    // --- frame -----------------------------------------------------------------------------------------------------

    private static Extent frame(Scene scene, Clause clause, Extent content) {
        Clause root = clause;
        while (root.parent() >= 0) {
            root = scene.clauses().get(root.parent());
        }
        int from = root.from();
        int to = root.to();
        Clause first = scene.clauses().get(root.first());
        if (first.id() != root.id() && scene.subject(root) == null) {
            from = first.from();
        }
        if (content.from() >= to || content.from() > from && content.from() < to) {
            // up to the content, its comma or colon and opening mark between
            to = Math.max(content.from(), to);
        }
        if (content.to() <= from) {
            from = content.to();
        }
        Extent whole = Extent.of(from, Math.min(to, Math.max(scene.contentEnd(), content.from())));
        return whole.minus(content);
    }
}
