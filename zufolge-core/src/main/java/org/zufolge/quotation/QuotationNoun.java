package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.StatementType;

/** A noun that says words will follow, and the words: mit den Worten „…“; die Aufschrift „…“; riefen Parolen wie „…“. */
final class QuotationNoun implements QuotationConstruction {
    private final CueLexicon lexicon;
    private final VerbCues cues;

    QuotationNoun(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "quotation-noun";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        Scene scene = quotation.opening();
        int at = noun(scene, quotation.pair().open());
        CueNoun noun = scene.noun(lexicon, at);
        if (noun == null
                || !noun.takes(Complement.DIRECT)
                || quotation.words() < 2
                || QuotedName.names(scene.parse(), at)) {
            return null;
        }
        Clause clause = scene.clauseOf(at);
        Extent words = words(scene, at);
        Attribution attribution = Attribution.of(StatementType.DIRECT, quotation.content(), name() + "/" + noun.lemma())
                .medium(noun.medium())
                .certainty(noun.certainty())
                .cue(words);
        if (clause == null) {
            return attribution.frame(words);
        }
        attribution = attribution.frame(ReportingClause.frame(quotation, scene, clause));
        int finite = clause.verb().finite();
        if (finite < 0 || quotation.content().contains(finite)) {
            // Mit den Worten „…“, wandte er sich ab
            Clause next = scene.clauseOf(Math.min(quotation.to() + 1, scene.to() - 1));
            clause = next != null && next.verb().finite() == next.ownFrom() ? next : clause;
        }
        VerbCues.Match match = cues.match(scene, clause);
        if (match != null && ActOfSpeech.happened(scene, match)) {
            Extent source = Frames.source(scene, match);
            Extent cue = ReportingClause.outside(scene, match);
            return attribution
                    .cue(scene.tag(words.from()) == Tag.PREPOSITION ? cue.or(words) : cue)
                    .source(source)
                    .addressee(Frames.addressee(scene, match, source));
        }
        Extent source = ReportingClause.subject(scene, clause);
        return source.contains(at) ? attribution : attribution.source(source);
    }

    /** The noun that the quotation stands behind: [Worten] „…“, [Parolen] wie „…“, [Parolen] wie etwa „…“. */
    private static int noun(Scene scene, int open) {
        int at = open - 1;
        if (scene.is(at, "etwa")) {
            at--;
        } else if (scene.is(at, "Beispiel") && scene.is(at - 1, "zum")) {
            at -= 2;
        }
        return scene.is(at, "wie") ? at - 1 : at;
    }

    /** The noun with its article and the preposition before them. */
    private static Extent words(Scene scene, int noun) {
        int from = noun;
        while (scene.tag(from - 1) == Tag.DETERMINER || scene.tag(from - 1) == Tag.ADJECTIVE) {
            from--;
        }
        if (scene.tag(from - 1) == Tag.PREPOSITION) {
            from--;
        }
        return Extent.of(from, noun + 1);
    }
}
