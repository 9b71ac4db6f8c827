package org.zufolge.quotation;

import java.util.List;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;

/**
 * A cue verb and the clause that is its content: sagte, dass …; kündigte an, … zu …; …, teilte die Polizei mit; sagte,
 * er sei ….
 */
final class ClausalComplement implements Construction {
    private final CueLexicon lexicon;
    private final VerbCues cues;
    private final boolean nested;

    ClausalComplement(CueLexicon lexicon) {
        this(lexicon, false);
    }

    private ClausalComplement(CueLexicon lexicon, boolean nested) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
        this.nested = nested;
    }

    /** The same within what somebody is told to have said: sagte, das Amt habe erklärt, die Brücke sei sicher. */
    static ClausalComplement nested(CueLexicon lexicon) {
        return new ClausalComplement(lexicon, true);
    }

    @Override
    public String name() {
        return nested ? "nested-complement" : "clausal-complement";
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
            if (source.isEmpty() && clause.verb().finite() >= 0 && isImpersonal(clause)) {
                source = document(scene, clause);
            }
            boolean told = nested
                    ? isReported(found, clause)
                            && isSaid(match.verb().medium())
                            && !isInfinitive(scene, content)
                            && ActOfSpeech.isRetold(scene, match, content, source)
                    : ActOfSpeech.isTold(scene, match, content, source) || isWritten(scene, match, content, source);
            if (told && !isWhollyQuoted(scene, content)) {
                found.add(attribution(scene, match, content, source));
            }
        }
    }

    /** Die Studie zeigt, dass …: of what is written, words that of others say no more than what is to be seen. */
    private boolean isWritten(Scene scene, VerbCues.Match match, Extent content, Extent source) {
        NounPhrase subject = match.verb().strength() == CueVerb.Strength.WEAK ? scene.subject(match.clause()) : null;
        CueNoun noun = subject == null || !source.contains(subject.head()) ? null : scene.noun(lexicon, subject.head());
        return noun != null
                && noun.kind() == CueNoun.Kind.DOCUMENT
                && match.verb().takes(Complement.CLAUSE)
                && !isInfinitive(scene, content)
                && ActOfSpeech.happened(scene, match);
    }

    /** Whether a clause is what somebody is told to have said. */
    private static boolean isReported(List<Attribution> found, Clause clause) {
        for (Attribution other : found) {
            boolean indirect =
                    other.type() == StatementType.INDIRECT || other.type() == StatementType.INDIRECT_FREE_INDIRECT;
            if (indirect && other.content().contains(clause.verb().finite())) {
                return true;
            }
        }
        return false;
    }

    /** fordere auf, … zu …: what is demanded is told in one with the demand. */
    private static boolean isInfinitive(Scene scene, Extent content) {
        Clause clause = scene.clauseOf(content.from());
        return clause != null && clause.kind() == Clause.Kind.INFINITIVE;
    }

    /** What somebody thinks by somebody else's words is not said: er glaube, dass. */
    private static boolean isSaid(Medium medium) {
        return medium == Medium.SPEECH || medium == Medium.WRITING || medium == Medium.SPEECH_OR_WRITING;
    }

    private static boolean isImpersonal(Clause clause) {
        return clause.verb().passive() || clause.verb().auxiliary().equals("sein");
    }

    /** In dem Bericht wurde festgestellt, …: the document that says it, where nobody else is named. */
    private Extent document(Scene scene, Clause clause) {
        Extent place = Frames.prepositional(scene, clause, "in");
        for (int i = place.from(); i >= 0 && i < place.to(); i++) {
            CueNoun noun = scene.noun(lexicon, i);
            if (noun != null) {
                return noun.kind() == CueNoun.Kind.DOCUMENT || noun.kind() == CueNoun.Kind.OUTLET_REPORT
                        ? place
                        : Extent.NONE;
            }
        }
        return Extent.NONE;
    }

    private static boolean opensWithWie(Scene scene, Clause clause) {
        return clause.opener() >= 0 && scene.lower(clause.opener()).equals("wie");
    }

    private Attribution attribution(Scene scene, VerbCues.Match match, Extent content, Extent source) {
        Extent frame = frame(scene, match.clause(), content);
        return Attribution.of(
                        StatementType.INDIRECT,
                        content,
                        name() + "/" + match.verb().lemma())
                .medium(match.verb().medium())
                .certainty(match.verb().certainty())
                .cue(match.cue()
                        .or(correlate(scene, match.clause(), match.verb()))
                        .or(leadingSo(scene, match.clause())))
                .frame(frame)
                .source(source)
                .addressee(Frames.addressee(scene, match, source))
                .via(citing(scene, match, source))
                .basis(Basis.of(scene, frame, lexicon))
                .carry(Unsaid.carry(scene, match.clause(), source, lexicon));
    }

    /** …, zitiert [die Zeitung] den Minister: who hands on the words of whoever is cited. */
    private static List<Extent> citing(Scene scene, VerbCues.Match match, Extent source) {
        Extent citing = match.verb().source() == SourceSlot.OBJECT ? Citation.citing(scene, match) : Extent.NONE;
        return citing.isEmpty() || citing.overlaps(source) ? List.of() : List.of(citing);
    }

    /** Whether it is direct speech, which has constructions of its own. */
    private static boolean isWhollyQuoted(Scene scene, Extent content) {
        Quoted pair = scene.quotedAround(content.from());
        return pair != null && pair.close() >= content.to() - 1;
    }

    private static Extent leadingSo(Scene scene, Clause clause) {
        return scene.is(clause.ownFrom(), "so") && clause.verb().finite() == clause.ownFrom() + 1
                ? Extent.of(clause.ownFrom(), clause.ownFrom() + 1)
                : Extent.NONE;
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
            return goingOn(scene, match.clause(), dependent);
        }
        if (takes.takes(Complement.MAIN_CLAUSE)
                || takes.takes(Complement.DIRECT)
                || !correlate(scene, match.clause(), takes).isEmpty()) {
            boolean verbFirst =
                    verbFirst(scene, match.clause()) && match.clause().kind() == Clause.Kind.MAIN;
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

    /** sagte er; so schrieb die Zeitung. */
    private static boolean verbFirst(Scene scene, Clause clause) {
        int finite = clause.verb().finite();
        return clause.ownFrom() == finite
                || clause.ownFrom() + 1 == finite
                        && scene.lower(clause.ownFrom()).equals("so");
    }

    /** sagte er; heißt es: with a subject of its own, where a second predicate has none. */
    private boolean isParenthesis(Scene scene, Clause clause) {
        if (clause.verb().auxiliary().equals("sollen")) {
            // , sollte sich das bestätigen: a condition
            return false;
        }
        return scene.is(clause.verb().finite() + 1, "es")
                || clause.verb().passive() && !continuesSentence(scene, clause)
                || scene.subject(clause) != null && !continuesSentence(scene, clause);
    }

    /** , befürchtet aber weitere Tote; , senkte die Zahl aber später: what links a second predicate to the first. */
    private boolean continuesSentence(Scene scene, Clause clause) {
        int behind = clause.ownFrom() + 1;
        if (scene.is(behind, "aber") || scene.is(behind, "dann") || scene.is(behind, "also")) {
            return true;
        }
        NounPhrase object = scene.subject(clause);
        if (object == null || object.from() != behind || !object.can(Agreement.ACCUSATIVE)) {
            return false;
        }
        int next = object.to();
        return (scene.is(next, "aber") || scene.is(next, "jedoch"))
                && scene.clauses().stream()
                        .anyMatch(before -> before.id() < clause.id()
                                && before.kind() == Clause.Kind.MAIN
                                && !before.verb().isKonjunktiv()
                                && cues.match(scene, before) != null);
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
        if (content.isEmpty()) {
            // sagte, ohne darauf einzugehen, dass …
            for (Clause child : scene.clauses()) {
                if (child.parent() >= 0
                        && isAdverbialInfinitive(clause, scene.clauses().get(child.parent()))
                        && fits(scene, clause, child, takes)) {
                    return withQuotes(scene, Extent.of(child.from(), child.to()));
                }
            }
        }
        return content.isEmpty() ? content : withQuotes(scene, content);
    }

    /** teilte mit, dass …, doch sei …: main clauses in the Konjunktiv that go on with what is said. */
    private static Extent goingOn(Scene scene, Clause cue, Extent content) {
        if (content.from() < cue.verb().finite()) {
            return content;
        }
        int to = content.to();
        for (Clause next : scene.clauses()) {
            if (next.kind() == Clause.Kind.MAIN
                    && next.parent() < 0
                    && next.from() >= to
                    && next.from() <= to + 2
                    && next.verb().isKonjunktiv()) {
                to = next.to();
            }
        }
        return to > content.to() ? withQuotes(scene, Extent.of(content.from(), to)) : content;
    }

    private static boolean isAdverbialInfinitive(Clause clause, Clause infinitive) {
        return infinitive.kind() == Clause.Kind.INFINITIVE
                && infinitive.opener() >= 0
                && infinitive.parent() == clause.id();
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
                    return !belongsToNoun(scene, child, takes) && !scene.is(child.opener() - 1, "so");
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
                return (correlate
                                || takes.takes(Complement.INFINITIVE)
                                || takes.takes(Complement.MAIN_CLAUSE) && reportsOfSelf(scene, child))
                        && child.opener() < 0
                        && !belongsToNoun(scene, child, takes);
            }
            default -> {
                return false;
            }
        }
    }

    /** gab an, nichts gesehen zu haben; meinte, helfen zu können: what verbs of saying take of infinitives. */
    private static boolean reportsOfSelf(Scene scene, Clause infinitive) {
        List<Integer> verbs = infinitive.verb().others();
        return !verbs.isEmpty()
                && switch (scene.lower(verbs.get(verbs.size() - 1))) {
                    case "haben", "sein", "werden", "wollen", "können", "müssen", "dürfen", "sollen", "lassen" -> true;
                    default -> false;
                };
    }

    private static boolean isLate(Clause clause, Clause child) {
        return child.from() >= clause.ownTo();
    }

    /** Whether a noun right before the clause takes it: die Forderung, … zu …. */
    private boolean belongsToNoun(Scene scene, Clause child, CueVerb takes) {
        int before = child.from() - 1;
        while (before > scene.from() && (scene.tag(before) == Tag.PUNCTUATION || scene.tag(before) == Tag.QUOTE)) {
            before--;
        }
        if (scene.tag(before) != Tag.NOUN) {
            return false;
        }
        CueNoun noun = scene.noun(lexicon, before);
        return noun != null
                && noun.kind() != CueNoun.Kind.OCCASION
                && noun.kind() != CueNoun.Kind.SOURCE
                && !takes.fixed().contains(scene.parse().form(before))
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
                    && clause.parent() < 0
                    && !isAdverbial(scene, clause);
        }
        // Obwohl …, bestritt er alles: what stands in front is part of the clause itself
        if (!independent) {
            return Extent.NONE;
        }
        Extent before = withQuotes(scene, Extent.of(begin, lastBefore(scene, frame)));
        return scene.quotedAround(begin) == null || isQuotedName(scene, begin, frame)
                ? before.or(behind(scene, begin, frame))
                : before;
    }

    /** „Der Spiegel“, sagte sie, habe geirrt: what the marks stand around is only part of a clause that goes on. */
    private static boolean isQuotedName(Scene scene, int begin, Clause frame) {
        Clause clause = scene.clauseOf(begin + 1);
        int finite = clause == null ? -1 : clause.verb().finite();
        return finite >= frame.to() && scene.quotedAround(finite) == null;
    }

    /** Um …, zitiert sie einen Fachmann: part of the reporting clause. */
    private static boolean isAdverbial(Scene scene, Clause clause) {
        return clause.opener() >= 0
                && (clause.kind() == Clause.Kind.INFINITIVE
                        || clause.kind() == Clause.Kind.SUBORDINATE
                                && scene.tag(clause.opener()) == Tag.SUBORDINATOR
                                && !scene.is(clause.opener(), "dass")
                                && !scene.is(clause.opener(), "daß")
                                && !scene.is(clause.opener(), "ob"));
    }

    /** What goes on behind a parenthesis: the rest of the clause it stands in, and further clauses of indirect speech. */
    private static Extent behind(Scene scene, int begin, Clause frame) {
        int to = frame.to();
        for (Clause clause : scene.clauses()) {
            if (clause.id() == frame.id()) {
                continue;
            }
            boolean interrupted = clause.from() >= begin && clause.from() < frame.from();
            boolean further = clause.from() >= frame.to()
                    && clause.kind() == Clause.Kind.MAIN
                    && clause.parent() < 0
                    && clause.verb().isKonjunktiv()
                    && clause.verb().finite() != clause.ownFrom();
            if (interrupted || further) {
                to = Math.max(to, clause.to());
            }
        }
        // , so meldete das »Blatt«, …: a clause leaves out the mark at its end
        boolean mark = scene.tag(frame.to()) == Tag.QUOTE && scene.parse().opened(frame.to()) == null;
        int from = mark ? frame.to() + 1 : frame.to();
        return to > from ? scene.trimmed(from, to) : Extent.NONE;
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
                if (next.from() < clause.ownTo()
                        || next.before() == Clause.Before.COORDINATOR
                        || clause.kind() == Clause.Kind.RELATIVE && next.from() > clause.to() + 2) {
                    // der Wirt, der den Rauch bemerkte, sagte, er sei …: what the clause around it says
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
            } else if (colon && !scene.isInquit(next) || continues(scene, next)) {
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

    /** Whether the verb has an object of its own, warnte vor Folgen, so that what follows is no content of it. */
    private static boolean hasObject(Scene scene, VerbCues.Match match) {
        for (String preposition : match.verb().prepositions()) {
            if (Frames.hasPreposition(scene, match.clause(), preposition)) {
                return true;
            }
        }
        NounPhrase subject = scene.subject(match.clause());
        Extent source = subject == null ? Extent.NONE : Extent.of(subject.from(), subject.to());
        return !Frames.object(scene, match.clause(), Agreement.ACCUSATIVE, source)
                .isEmpty();
    }

    // --- frame -----------------------------------------------------------------------------------------------------

    private Extent frame(Scene scene, Clause clause, Extent content) {
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
        } else if (content.from() < from && content.bounds().length > 2) {
            from = content.bounds()[1];
            to = content.bounds()[2];
        }
        Extent whole = Extent.of(from, Math.min(to, Math.max(scene.contentEnd(), content.from())));
        return whole.minus(content).minus(opening(scene, root));
    }

    /** Wie die Zeitung meldete, …: a reporting clause before the verb, with a content of its own. */
    private Extent opening(Scene scene, Clause root) {
        for (Clause clause : scene.clauses()) {
            if (clause.parent() == root.id() && clause.from() == root.from() && opensWithWie(scene, clause)) {
                VerbCues.Match match = cues.match(scene, clause);
                return match != null && match.verb().takes(Complement.PARENTHESIS)
                        ? Extent.of(clause.from(), scene.is(clause.to(), ",") ? clause.to() + 1 : clause.to())
                        : Extent.NONE;
            }
        }
        return Extent.NONE;
    }
}
