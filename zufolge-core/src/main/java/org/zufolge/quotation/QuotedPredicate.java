package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;

/** What a verb calls something, in its own words: nannte es „…“; bezeichnete es als „…“; sprach von einer „…“. */
final class QuotedPredicate implements QuotationConstruction {
    private final VerbCues cues;

    QuotedPredicate(CueLexicon lexicon) {
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "quoted-predicate";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        Scene scene = quotation.opening();
        Clause clause = ReportingClause.around(quotation);
        if (clause == null) {
            return null;
        }
        int before = beforePhrase(scene, quotation.pair().open());
        for (VerbCues.Match match : cues.senses(scene, clause)) {
            if (isPredicate(scene, match, before, quotation.pair().open())
                    && ActOfSpeech.happened(scene, match)
                    && !callsItself(scene, clause)
                    && !Frames.source(scene, match).isEmpty()) {
                Attribution attribution = ReportingClause.attribution(quotation, scene, match, name());
                Extent source = attribution.source();
                boolean joined = scene.tag(before) == Tag.PREPOSITION || scene.is(before, "als");
                return attribution
                        .cue(joined ? attribution.cue().or(Extent.of(before, before + 1)) : attribution.cue())
                        .source(source.from() < before ? source.and(Extent.of(scene.from(), before)) : source);
            }
        }
        return null;
    }

    /** The same for a term: nannte es eine „Erfindung“, where the words might as well be a name. */
    @Nullable
    Attribution term(Quotation quotation) {
        Parse parse = quotation.parse();
        int open = quotation.pair().open();
        boolean common = parse.tag(open + 1) == Tag.NOUN || parse.tag(open + 1) == Tag.ADJECTIVE;
        if (!common || !parse.words()[open + 1].known()) {
            return null;
        }
        Scene scene = quotation.opening();
        int before = beforePhrase(scene, open);
        boolean predicate = before < open - 1 || scene.is(before, "als") || scene.tag(before) == Tag.PREPOSITION;
        return predicate ? attribute(quotation) : null;
    }

    /** The token before the article and the attributes that a quotation ends: [als] eine besonders „…“. */
    static int beforePhrase(Scene scene, int open) {
        int before = open - 1;
        while (scene.tag(before) == Tag.DETERMINER
                || scene.tag(before) == Tag.ADJECTIVE
                || scene.tag(before) == Tag.NUMBER
                || scene.tag(before) == Tag.ADVERB && scene.tag(before - 1) == Tag.DETERMINER) {
            before--;
        }
        return before;
    }

    /** nennt sich „…“; präsentiert sich als „…“: a name again. */
    private static boolean callsItself(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (scene.is(i, "sich")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPredicate(Scene scene, VerbCues.Match match, int before, int open) {
        CueVerb verb = match.verb();
        String word = scene.lower(before);
        if (word.equals("als")) {
            return verb.takes(Complement.AS);
        }
        if (scene.tag(before) == Tag.PREPOSITION) {
            return word.equals("für") && verb.takes(Complement.FOR)
                    || verb.prepositions().contains(word);
        }
        return verb.takes(Complement.PREDICATE)
                && !match.clause().verb().passive()
                && (before < open - 1 || scene.tag(before) != Tag.FINITE);
    }
}
