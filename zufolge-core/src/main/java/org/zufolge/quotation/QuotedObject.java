package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Tag;

/** Words of a speaker as the object of a cue verb, or part of it: forderte „…“; kritisierte die „…“ der Regierung. */
final class QuotedObject implements QuotationConstruction {
    private final VerbCues cues;

    QuotedObject(CueLexicon lexicon) {
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "quoted-object";
    }

    @Override
    public @Nullable Attribution attribute(Quotation quotation) {
        Scene scene = quotation.opening();
        Clause clause = ReportingClause.around(quotation);
        if (clause == null) {
            return null;
        }
        int before = QuotedPredicate.beforePhrase(scene, quotation.pair().open());
        if (scene.tag(before) == Tag.PREPOSITION || scene.is(before, "als")) {
            return null;
        }
        for (VerbCues.Match match : cues.senses(scene, clause)) {
            if (isObject(match.verb())
                    && ActOfSpeech.happened(scene, match)
                    && !Frames.source(scene, match).overlaps(quotation.content())) {
                return ReportingClause.attribution(quotation, scene, match, name());
            }
        }
        return null;
    }

    private static boolean isObject(CueVerb verb) {
        return verb.strength() != CueVerb.Strength.WEAK
                && (verb.takes(Complement.DIRECT) || verb.takes(Complement.OBJECT));
    }
}
