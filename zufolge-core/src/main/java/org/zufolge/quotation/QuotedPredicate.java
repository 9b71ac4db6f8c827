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
            if (isPredicate(scene, match, before, quotation.pair().open()) && ActOfSpeech.happened(scene, match)) {
                Extent cue = scene.tag(before) == Tag.PREPOSITION || scene.is(before, "als")
                        ? match.cue().or(Extent.of(before, before + 1))
                        : match.cue();
                return ReportingClause.attribution(quotation, scene, match, name())
                        .cue(cue);
            }
        }
        return null;
    }

    /** The same for a term: nannte es eine „Erfindung“, where the words might as well be a name. */
    @Nullable
    Attribution term(Quotation quotation) {
        Parse parse = quotation.parse();
        for (int i = quotation.pair().open() + 1; i < quotation.pair().close(); i++) {
            if (parse.tag(i) == Tag.NAME || parse.tag(i) == Tag.NOUN && !parse.words()[i].known()) {
                return null;
            }
        }
        Scene scene = quotation.opening();
        int before = beforePhrase(scene, quotation.pair().open());
        Clause clause = ReportingClause.around(quotation);
        boolean predicate = before < quotation.pair().open() - 1 || scene.is(before, "als") || scene.is(before, "von");
        return predicate && clause != null && !clause.verb().passive() ? attribute(quotation) : null;
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
