package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;

/**
 * The clause that goes with a quotation: „…“, sagte sie; sie sagte: „…“; „…“, sagte sie, „…“. Behind a quotation any verb
 * may stand (freute sich, lachte); before a colon no verb need stand at all (Der Minister: „…“).
 */
final class Inquit implements QuotationConstruction {
    private final CueLexicon lexicon;
    private final VerbCues cues;

    Inquit(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "inquit";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        Attribution behind = behind(quotation);
        if (behind != null) {
            return behind;
        }
        Scene scene = quotation.opening();
        int before = quotation.pair().open() - 1;
        if (scene.is(before, ":")) {
            return colon(quotation, scene, before);
        }
        return scene.is(before, ",") && quotation.words() > 1 ? comma(quotation, scene, before) : null;
    }

    /** The same where the clause has a verb and nothing stands between it and the quotation but a comma or a colon. */
    @Nullable
    Attribution adjacent(Quotation quotation) {
        Attribution attribution = behind(quotation);
        Scene scene = quotation.opening();
        int before = quotation.pair().open() - 1;
        if (attribution == null && scene.is(before, ":")) {
            attribution = colon(quotation, scene, before);
        }
        return attribution == null || attribution.cue().isEmpty() ? null : attribution;
    }

    /** The same where it could be a name, but for a comma and a verb of saying behind it: „Alarmstufe Rot“, sagte sie. */
    @Nullable
    Attribution spoken(Quotation quotation) {
        Scene scene = quotation.closing();
        Attribution attribution = isPause(scene, quotation.to()) ? behind(quotation) : null;
        if (attribution == null
                || attribution.source().isEmpty()
                || attribution.rule().equals(name())) {
            return null;
        }
        for (int i = attribution.frame().from(); i < attribution.frame().to(); i++) {
            if (scene.tag(i) == Tag.NOUN && QuotedName.names(scene.parse(), i)) {
                // „Alarmstufe Rot“, so lautet der Titel
                return null;
            }
        }
        return attribution;
    }

    /** „…“, sagte sie. */
    private @Nullable Attribution behind(Quotation quotation) {
        Scene scene = quotation.closing();
        if (!quotation.pair().closed()) {
            return null;
        }
        int verb = afterAll(scene, quotation.to());
        boolean mark = isPause(scene, verb);
        if (mark) {
            verb++;
        }
        if (scene.is(verb, "so") && scene.tag(verb + 1) == Tag.FINITE) {
            verb++;
        } else if (scene.is(verb, "mit") && scene.is(verb + 1, "diesen") && scene.tag(verb + 3) == Tag.FINITE) {
            // „…“, mit diesen Worten meldete er sich zurück
            verb += 3;
        }
        Clause clause = scene.tag(verb) == Tag.FINITE ? scene.clauseOf(verb) : null;
        if (clause == null || clause.verb().finite() != verb) {
            return null;
        }
        VerbCues.Match match = direct(scene, clause);
        boolean opens = quotation.opensClause();
        if (!mark && !opens || match == null && (!mark || !opens || scene.subject(clause) == null)) {
            return null;
        }
        int to = beforeNext(scene, verb, Math.min(Math.max(clause.to(), verb + 1), scene.contentEnd()));
        if (scene.tag(to) == Tag.QUOTE && isPause(scene, to + 1)) {
            // sagte er dem »Kurier«, „…“: a clause leaves out the mark at its end
            to++;
        }
        if (isPause(scene, to) && scene.tag(to + 1) == Tag.QUOTE) {
            to++;
        }
        Extent frame = Extent.of(afterAll(scene, quotation.to()), to);
        if (match != null) {
            Attribution attribution = ReportingClause.attribution(quotation, scene, match, name());
            return attribution.frame(frame).carry(Unsaid.carry(scene, clause, attribution.source(), lexicon));
        }
        Extent source = ReportingClause.subject(scene, clause);
        Attribution attribution = Attribution.of(StatementType.DIRECT, quotation.content(), name())
                .medium(Medium.SPEECH)
                .cue(verbs(clause.verb()))
                .frame(frame);
        // „…“, steht dort wörtlich: the quotation is the subject, and no speaker
        return source.overlaps(quotation.content()) ? attribution.carries(true) : attribution.source(source);
    }

    /** „…“ und „…“, sagte sie: behind the last of several. */
    private static int afterAll(Scene scene, int end) {
        int after = end;
        while (scene.tag(after) == Tag.COORDINATOR) {
            Quoted next = scene.parse().opened(after + 1);
            if (next == null || !next.closed() || next.close() >= scene.to()) {
                return end;
            }
            after = next.close() + 1;
        }
        return after;
    }

    /** sagte sie, [»und zwar bald«]: where the next quotation begins, which need not have a verb. */
    private static int beforeNext(Scene scene, int from, int to) {
        for (int t = from; t < to; t++) {
            if (isPause(scene, t - 1) && scene.parse().opened(t) != null) {
                return t;
            }
        }
        return to;
    }

    private static boolean isPause(Scene scene, int token) {
        return scene.is(token, ",") || scene.is(token, "–") || scene.is(token, "-") || scene.is(token, "—");
    }

    private static Extent verbs(VerbComplex verb) {
        Extent cue = Extent.of(verb.finite(), verb.finite() + 1);
        for (int other : verb.others()) {
            cue = cue.or(Extent.of(other, other + 1));
        }
        return verb.particle() < 0 ? cue : cue.or(Extent.of(verb.particle(), verb.particle() + 1));
    }

    /** Sie sagte: „…“; sie, die das Werk leitet, sagte: „…“; Der Minister: „…“ */
    private Attribution colon(Quotation quotation, Scene scene, int colon) {
        Clause inner = scene.clauseOf(lastWord(scene, colon));
        for (Clause clause = inner; clause != null; clause = parent(scene, clause)) {
            VerbCues.Match match = direct(scene, clause);
            if (match != null) {
                Attribution attribution = ReportingClause.attribution(quotation, scene, match, name());
                return attribution.cue(attribution.cue().or(announcement(scene, clause)));
            }
        }
        for (Clause clause = inner; clause != null; clause = parent(scene, clause)) {
            VerbCues.Match match = cues.match(scene, clause);
            if (match != null && ActOfSpeech.happened(scene, match)) {
                return ReportingClause.attribution(quotation, scene, match, name() + "/colon");
            }
        }
        Clause root = inner;
        while (root != null && root.parent() >= 0) {
            root = scene.clauses().get(root.parent());
        }
        Attribution attribution = Attribution.of(StatementType.DIRECT, quotation.content(), name() + "/colon");
        if (root != null && root.verb().finite() >= 0) {
            Extent source = ReportingClause.subject(scene, root);
            Extent announcement = announcement(scene, root);
            attribution = attribution
                    .cue(announcement.isEmpty() ? Extent.NONE : announcement.or(verbs(root.verb())))
                    .frame(ReportingClause.frame(quotation, scene, root));
            return source.isEmpty() ? attribution.carries(true) : attribution.source(source);
        }
        Extent source = verbless(scene, colon);
        attribution = attribution.frame(Extent.of(scene.from(), colon + 1)).cue(manner(scene, colon));
        return source.isEmpty() ? attribution.carries(true) : attribution.source(source);
    }

    /** Der Minister [wörtlich]: „…“; [Zitat] des Ministers: „…“ */
    private Extent manner(Scene scene, int colon) {
        for (CueAdverb adverb : lexicon.adverbs(scene.parse().spelling(colon - 1))) {
            if (adverb.role() == CueAdverb.Role.MANNER && adverb.words().size() == 1) {
                return Extent.of(colon - 1, colon);
            }
        }
        for (int i = scene.from(); i < colon; i++) {
            CueNoun noun = scene.noun(lexicon, i);
            if (noun != null && noun.takes(Complement.DIRECT) && noun.kind() == CueNoun.Kind.UTTERANCE) {
                return Extent.of(i, i + 1);
            }
        }
        return Extent.NONE;
    }

    /** [Der Minister] wörtlich: „…“ */
    private Extent verbless(Scene scene, int colon) {
        for (int i = scene.from(); i < colon; i++) {
            NounPhrase phrase = scene.phrases().at(i, colon, Reach.USUAL);
            if (phrase != null && phrase.isNominative() && !namesWords(scene, phrase.head())) {
                return scene.trimmed(phrase.from(), phrase.to());
            }
            if (scene.tag(i) == Tag.PREPOSITION && phrase == null) {
                NounPhrase object = scene.phrases().at(i + 1, colon, Reach.TIGHT);
                i = object == null ? i : object.to() - 1;
            }
        }
        return Extent.NONE;
    }

    /** Antwort, Zitat: what was said; not who says it, Sprecher. */
    private boolean namesWords(Scene scene, int token) {
        CueNoun noun = scene.noun(lexicon, token);
        return noun != null && noun.kind() != CueNoun.Kind.SOURCE;
    }

    /** Sie sagte, „…“; „…“, sagte sie, „…“ */
    private @Nullable Attribution comma(Quotation quotation, Scene scene, int comma) {
        Clause clause = scene.clauseOf(lastWord(scene, comma));
        VerbCues.Match match = clause == null ? null : direct(scene, clause);
        if (match == null) {
            return null;
        }
        Attribution attribution = ReportingClause.attribution(quotation, scene, match, name());
        int from = attribution.frame().from();
        return isPause(scene, from - 1) && scene.tag(from - 2) == Tag.QUOTE
                ? attribution.frame(attribution.frame().or(Extent.of(from - 1, from)))
                : attribution;
    }

    /** The last token before a mark that is no mark itself: clauses leave those at their ends outside. */
    private static int lastWord(Scene scene, int mark) {
        int last = mark - 1;
        while (last > scene.from() && scene.tag(last) == Tag.QUOTE) {
            last--;
        }
        return last;
    }

    private static @Nullable Clause parent(Scene scene, Clause clause) {
        return clause.parent() < 0 ? null : scene.clauses().get(clause.parent());
    }

    /** The sense of a clause's verb that can go with a quotation, with the most words of its own; null for none. */
    private VerbCues.@Nullable Match direct(Scene scene, Clause clause) {
        VerbCues.Match best = null;
        for (VerbCues.Match match : cues.senses(scene, clause)) {
            if (match.verb().takes(Complement.DIRECT)
                    && ActOfSpeech.happened(scene, match)
                    && (best == null || words(match.verb()) > words(best.verb()))) {
                best = match;
            }
        }
        return best;
    }

    private static int words(CueVerb verb) {
        return verb.fixed().size() + (verb.reflexive() ? 1 : 0);
    }

    /** mit den Worten, mit der Begründung: the phrase before the colon that says words will follow. */
    private Extent announcement(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                NounPhrase phrase = scene.is(i, "mit") ? scene.phrases().at(i + 1, own[p + 1], Reach.TIGHT) : null;
                CueNoun noun = phrase == null ? null : scene.noun(lexicon, phrase.head());
                if (phrase != null && noun != null && noun.takes(Complement.DIRECT)) {
                    return Extent.of(i, phrase.core());
                }
            }
        }
        return Extent.NONE;
    }
}
